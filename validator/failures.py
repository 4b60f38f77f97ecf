"""Why the job could not be done: each reason is one line with what to do next."""

from validator.rule import N_

MESSAGES = {
    "missing": N_("{path}: there is no such file or folder. Check the path."),
    "unreadable": N_("{path}: the file cannot be read ({reason}). Check its permissions."),
    "too-large": N_("{path}: the file is larger than {limit} MB, which no article is. Split it or check the path."),
    "unknown-format": N_("{path}: no format is recognised. Say which it is with --input-format."),
    "broken": N_("{path}: there is no readable article in it; “metalint check” says why."),
    "exists": N_("{path}: the file exists already. Choose another name or add --force."),
    "unwritable": N_("{path}: the file cannot be written ({reason})."),
    "nothing": N_("{path}: no article was found here. Name the files to check."),
    "crash": N_("{path}: rule {code} failed ({error}). This is a fault of metalint: please report it."),
    "reader-crash": N_("{path}: reading failed ({error}). This is a fault of metalint: please report it."),
}
