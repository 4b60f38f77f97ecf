"""STR001: the file does not parse."""

from validator.finding import Severity
from validator.rule import N_, Rule
from validator.rules.structure.reported import from_reader

RULE = Rule(
    code="STR001",
    name="invalid-syntax",
    since="0.1",
    severity=Severity.ERROR,
    check=from_reader("STR001"),
    reads_broken=True,
    summary=N_("The file cannot be read: its syntax is broken."),
    why=N_("Nothing in a file that does not parse can be checked, published or deposited."),
    messages={
        "empty": N_("The file is empty."),
        "colon-in-value": N_("A colon stands here inside a text without quotes."),
        "tab": N_("A tab stands here; YAML is indented with spaces."),
        "unclosed-quote": N_("The quotation mark that opens here is never closed."),
        "unclosed-bracket": N_("A comma or a closing bracket is due before this."),
        "indentation": N_("The indentation is broken, or a text goes on after its closing quotation mark."),
        "missing-colon": N_("A key without a colon stands before this."),
        "special-character": N_("A text cannot begin with this character unless it stands in quotes."),
        "escape": N_("An unknown sequence with a backslash stands in this quoted text."),
        "control-character": N_("A control character stands here; YAML forbids it."),
        "unknown-alias": N_("The alias *{alias} refers to nothing."),
        "too-deep": N_("Lists and mappings are nested more than {limit} levels deep here."),
        "too-many-nodes": N_("The file expands to more than {limit} values."),
        "syntax": N_("The syntax is broken here."),
        "invalid-toml": N_("The TOML is broken here."),
        "no-front-matter": N_("The file has no front matter: a first line of three hyphens, and another one below."),
        "invalid-bibtex": N_("This entry of BibTeX is broken: a brace, a comma or an equals sign is missing."),
        "no-records": N_("The file holds no record of an article."),
        "invalid-xml": N_("The XML is broken here: a tag is not closed, or a sign is not allowed."),
        "no-html-article": N_("The page describes no article: it has neither the meta tags of one nor its text."),
        "own-entities": N_("The file declares entities of its own; metalint does not read them."),
    },
    help={
        "empty": N_("Fill it in, or start from “metalint convert”."),
        "colon-in-value": N_("Put the whole text into double quotes."),
        "tab": N_("Replace the tab by spaces."),
        "unclosed-quote": N_('Close it, and write a quotation mark inside the text as \\" or use «».'),
        "unclosed-bracket": N_("Close the bracket, or put the text into double quotes."),
        "indentation": N_(
            "Indent the keys of one level alike; put a text with quotation marks into quotes as a whole."
        ),
        "missing-colon": N_("Write “key: value”."),
        "special-character": N_("Put the whole text into double quotes."),
        "escape": N_("Double the backslash, or use single quotes."),
        "control-character": N_("Delete the character."),
        "unknown-alias": N_("Put the text into quotes if the asterisk belongs to it."),
        "too-deep": N_("No article needs this; check where a bracket was left open."),
        "too-many-nodes": N_("No article needs this; remove the aliases."),
        "invalid-toml": N_("Put texts into quotes, and write “key = value”, one a line."),
        "no-front-matter": N_("Write the metadata in YAML between two lines of three hyphens."),
        "invalid-bibtex": N_("Write a name, an equals sign and the text in braces, and close each brace."),
        "invalid-xml": N_("Close the tag, and write & as &amp; and < as &lt; in the text."),
        "no-html-article": N_("Save the page of the article itself, as HTML."),
        "own-entities": N_("Replace each entity by its text, and delete the declarations."),
    },
    sources=(
        "YAML 1.2.2 https://yaml.org/spec/1.2.2/",
        "RFC 8259 https://www.rfc-editor.org/rfc/rfc8259",
        "TOML 1.0 https://toml.io/en/v1.0.0",
        "XML 1.0 https://www.w3.org/TR/xml/",
    ),
)
