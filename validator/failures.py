"""Why the job could not be done: each reason is one line with what to do next."""

from validator.finding import ParamValue
from validator.messages import N_


class FailureError(Exception):
    """What keeps a job from being done: a key of `MESSAGES` and its parameters."""

    def __init__(self, message_id: str, **params: ParamValue) -> None:
        super().__init__(message_id)
        self.message_id, self.params = message_id, params


MESSAGES = {
    "missing": N_("{path}: there is no such file or folder. Check the path."),
    "unreadable": N_("{path}: the file cannot be read ({reason}). Check its permissions."),
    "folder": N_("{path}: this is a folder. Name a file."),
    "too-large": N_("{path}: the file is larger than {limit} MB, which no article is. Split it or check the path."),
    "unknown-format": N_("{path}: no format is recognised. Say which it is with --input-format."),
    "broken": N_("{path}: there is no readable article in it; “metalint check” says why."),
    "exists": N_("{path}: the file exists already. Choose another name or add --force."),
    "unwritable": N_("{path}: the file cannot be written ({reason})."),
    "nothing": N_("{path}: no article was found here. Name the files to check."),
    "no-option": N_("there is no option {option}; “{command} --help” lists them all."),
    "no-option-near": N_("there is no option {option}. Did you mean {near}?"),
    "no-command": N_("there is no command “{name}”; “{command} --help” lists them all."),
    "no-command-near": N_("there is no command “{name}”. Did you mean “{near}”?"),
    "no-argument": N_("an argument is missing: {argument}. “{command} --help” explains it."),
    "no-choice": N_("{option} cannot be “{value}”; it may be: {choices}."),
    "usage": N_("the command cannot be understood ({reason}); “{command} --help” explains it."),
    "unknown-rule": N_("There is no rule “{selector}”; “metalint rules” lists them all."),
    "unknown-rule-near": N_("There is no rule “{selector}”. Did you mean {near}?"),
    "settings-missing": N_("{path}: there is no such settings file, or it says nothing of metalint."),
    "settings-syntax": N_("{path}: the file is not valid TOML ({reason})."),
    "settings-encoding": N_("{path}: the file is not UTF-8. Save it as UTF-8."),
    "settings-circle": N_("{path}: the settings files extend one another in a circle."),
    "settings-key": N_("{path}: there is no setting “{key}”. There are: {known}."),
    "settings-near-key": N_("{path}: there is no setting “{key}”. Did you mean “{near}”?"),
    "settings-rule": N_("{path}: there is no rule “{selector}”; “metalint rules” lists them all."),
    "settings-near-rule": N_("{path}: there is no rule “{selector}”. Did you mean {near}?"),
    "settings-text": N_("{path}: “{key}” must be a text in quotes, not {value}."),
    "settings-list": N_("{path}: “{key}” must be a list of texts in square brackets, not {value}."),
    "settings-bool": N_("{path}: “{key}” must be true or false, not {value}."),
    "settings-number": N_("{path}: “{key}” must be a whole number, not {value}."),
    "settings-bounds": N_(
        "{path}: “{key}” must be the least and the greatest number, for example [100, 300], not {value}."
    ),
    "settings-table": N_("{path}: “{key}” must be a table of settings, not {value}."),
    "settings-choice": N_("{path}: “{key}” cannot be {value}; it may be {choices}."),
    "settings-near-choice": N_("{path}: “{key}” cannot be {value}. Did you mean {near}?"),
    "settings-language": N_("{path}: “{key}” must be codes of languages such as ru, en or kk, not {value}."),
    "settings-tag": N_("{path}: “{key}” must be a language tag such as (In Russ.), not {value}."),
    "settings-version": N_("{path}: “required-version” must be such as >=0.1,<0.2, not {value}."),
    "settings-value": N_("{path}: “{key}” cannot be {value}."),
    "baseline-missing": N_("{path}: there is no such baseline. Write it with --write-baseline."),
    "baseline-broken": N_(
        "{path}: this is no baseline of metalint. Name another file, or delete this one and run --write-baseline."
    ),
    "baseline-version": N_("{path}: this baseline is of another version of metalint. Write it anew with that one."),
    "baseline-stdin": N_("Standard input has no place in a baseline. Say with --stdin-filename which file it is."),
    "baseline-diff": N_("--diff writes nothing, and so no baseline. Leave out --diff or --write-baseline."),
    "per-file-ignores": N_(
        "--per-file-ignores: “{value}” must have the form PATTERN:RULES, for example drafts/*:TAG001."
    ),
    "report-format": N_("{path}: which report is meant? Write the format before the name, for example html:{path}."),
    "profile-near": N_("{path}: there is no profile “{name}”. Did you mean {near}?"),
    "profile-unknown": N_("{path}: there is no profile “{name}”. There are: {known}; or name a file (.toml)."),
    "version": N_(
        "{path} asks for metalint {wanted}; this is {version}. Install another version, or change the settings."
    ),
    "journal-files": N_("{path}: “journal-rules”: no file fits “{pattern}”. Check the path."),
    "journal-syntax": N_(
        "{path}: from here on the file is not valid YAML. Put texts with a colon or with quotation marks into quotes, "
        "and indent with spaces."
    ),
    "journal-no-rules": N_("{path}: there are no rules here. Write “rules:”, and under it each rule under its code."),
    "journal-duplicate": N_("{path}: “{key}” stands twice. Delete one of them, or rename it."),
    "journal-key": N_("{path}: there is no key “{key}”. There are: {known}."),
    "journal-near-key": N_("{path}: there is no key “{key}”. Did you mean “{near}”?"),
    "journal-missing-key": N_("{path}: “{key}” is missing here. Add it."),
    "journal-text": N_("{path}: “{key}” must be a text."),
    "journal-list": N_("{path}: “{key}” must be a list."),
    "journal-mapping": N_("{path}: “{key}” must have keys under it."),
    "journal-number": N_("{path}: “{key}” must be a whole number of 0 or more, not {value}."),
    "journal-bool": N_("{path}: “{key}” must be true or false, not {value}."),
    "journal-empty": N_("{path}: “{key}” is empty. Fill it in, or delete it."),
    "journal-form": N_("{path}: “{key}” cannot be “{value}”."),
    "journal-choice": N_("{path}: “{value}” is unknown. There are: {choices}."),
    "journal-near-choice": N_("{path}: “{value}” is unknown. Did you mean “{near}”?"),
    "journal-term-empty": N_("{path}: the term “{value}” has neither a letter nor a sign. Write one, or delete it."),
    "journal-term-star": N_(
        "{path}: “{value}”: an asterisk may only end a word, for any ending: эффективност*. For more, use “forbid” "
        "with a regular expression."
    ),
    "journal-stars": N_(
        "{path}: “{term}” and “{replacement}” differ in the number of asterisks. Write as many, or none in the second."
    ),
    "journal-pattern": N_("{path}: “{value}” is no regular expression ({reason})."),
    "journal-group": N_("{path}: “{replacement}” names the group “{name}”, which “forbid” does not have."),
    "journal-no-bound": N_("{path}: neither “min” nor “max” stands here. Write one of them, or both."),
    "journal-bounds": N_("{path}: “min” ({least}) is greater than “max” ({greatest})."),
    "journal-no-kind": N_("{path}: the rule does not say what it checks. Add one of these keys: {kinds}."),
    "journal-two-kinds": N_("{path}: the rule has both “{one}” and “{other}”. Make two rules of it."),
    "journal-key-for": N_("{path}: “{key}” means nothing beside “{kind}”; it belongs to: {kinds}. Delete it."),
    "journal-no-fields": N_("{path}: a rule with “{kind}” needs “fields”, the fields that it looks at. Add them."),
    "journal-placeholder": N_("{path}: “{key}”: nothing can stand for “{name}” in braces. There are: {known}."),
    "journal-brace": N_("{path}: “{key}”: a brace stands alone. Double a brace that belongs to the text."),
    "rule-code": N_(
        "{path}: “{code}” cannot be the code of a rule of your own: that is four or more Latin capitals and three "
        "digits, such as CARD001."
    ),
    "rule-family": N_(
        "{path}: “{code}” begins like metalint’s own rules {family}, which would be selected with it. Choose other "
        "letters."
    ),
    "rule-name": N_(
        "{path}: “{name}” cannot be the name of a rule: that is two words or more in small Latin letters, joined by "
        "hyphens, such as old-name."
    ),
    "rule-taken": N_("{path}: “{name}” is taken by the rule {other}. Choose another."),
    "rule-ambiguous": N_(
        "In this run {code} means two rules, {one} and {other}, because the settings of the files differ. Check the "
        "files apart, or rename one of the rules."
    ),
    "plugin-missing": N_("{path}: “plugins”: the package {package} is not installed. Install it, or check its name."),
    "plugin-empty": N_("{path}: “plugins”: the package {package} has no rules (no entry point “{group}”)."),
    "plugin-import": N_("{path}: the rules of this plugin cannot be loaded ({error})."),
    "plugin-rule": N_("{path}: the rule {rule} of this plugin is faulty: see “{fault}” in its record."),
    "rule-crash": N_("{path}: rule {code} failed ({error}). It is not one of metalint’s: mend it where it comes from."),
    "crash": N_("{path}: rule {code} failed ({error}). This is a fault of metalint: please report it."),
    "fix-harm": N_(
        "{path}: after the fix of rule {code} the file could not be read, and so it was not made. "
        "This is a fault of metalint: please report it."
    ),
    "fix-endless": N_(
        "{path}: the fixes of the rules {code} undo one another. This is a fault of metalint: please report it."
    ),
    "reader-crash": N_("{path}: reading failed ({error}). This is a fault of metalint: please report it."),
}
