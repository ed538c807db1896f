"""Telephone numbers as they are shown: internationally, however they were written down."""

from knowledge.language_facts import language_facts


def country_of(language: str) -> str:
    """The country that a language alone speaks for; "" for one that is at home in several, or that names none."""
    countries = language_facts(language).countries
    return countries[0] if len(countries) == 1 else ""


def international(written: str, region: str) -> str:
    """Such as "+47 61 00 00 01"; as it was written where it is no number of any country.

    `region` is the country (two letters) of a number that does not name one; "" for none.
    """
    import phonenumbers  # noqa: PLC0415 - takes a tenth of a second, and few turns show a number

    try:
        number = phonenumbers.parse(written, region or None)
    except phonenumbers.NumberParseException:
        return written
    if not phonenumbers.is_possible_number(number):
        return written
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
