"""What the shell offers after TAB; Typer keeps what fits the letters already typed. Heavy imports wait till then."""


def rules(incomplete: str) -> list[tuple[str, str]]:
    """Families, codes and names of rules, each with a help, for the last item of the comma-separated `incomplete`."""
    from validator.registry import RULES  # noqa: PLC0415

    begun = "".join(incomplete.rpartition(",")[:2])
    families = {rule.code[:3]: "" for rule in RULES}
    named = {name: rule.summary for rule in RULES for name in (rule.code, rule.name)}
    return [(begun + name, summary) for name, summary in {**families, **named}.items()]


def profiles(incomplete: str) -> list[str]:
    """The built-in profiles."""
    from validator.profile import PROFILES  # noqa: PLC0415

    del incomplete
    return list(PROFILES)
