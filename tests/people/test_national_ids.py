"""A national identity number is kept nowhere and passed on to nobody, whichever way it comes in."""

from tests.harness.world import World

NUMBER = "131052-308T"


def test_a_number_is_masked_on_every_way_to_support(world: World) -> None:
    chat = world.spot("personal", "anna")
    first = world.says(chat, "anna", f"jäsen {NUMBER} puuttuu rekisteristä xyzzy", "fi-FI")
    world.says(chat, "anna", "ihminen", "fi-FI")
    world.says(chat, "anna", "kyllä", "fi-FI")
    world.says(chat, "anna", f"1001 siis {NUMBER}", "fi-FI")
    world.edits(chat, "anna", first, f"jäsen {NUMBER} puuttuu edelleen")
    case = world.store.cases.get(1001)
    assert case is not None
    assert "puuttuu" in case.asked.text
    assert all(NUMBER.encode() not in file.read_bytes() for file in world.folder.rglob("*") if file.is_file())
    told = [post for post in chat.posts if "henkilötunnuksen" in str(post.activity)]
    assert len(told) >= 2


def test_a_number_that_is_said_to_be_needed_is_passed_on(world: World) -> None:
    chat = world.spot("personal", "anna")
    world.says(chat, "anna", f"Tunnus tarvitaan: jäsen {NUMBER} puuttuu rekisteristä xyzzy", "fi-FI")
    world.says(chat, "anna", "ihminen", "fi-FI")
    world.says(chat, "anna", "kyllä", "fi-FI")
    case = world.store.cases.get(1001)
    assert case is not None
    assert NUMBER in case.asked.text
    assert not any("peitin" in str(post.activity) for post in chat.posts)


def test_saying_it_amid_a_message_is_not_enough(world: World) -> None:
    chat = world.spot("personal", "anna")
    world.says(chat, "anna", f"en tiedä, tunnus tarvitaan: {NUMBER} xyzzy", "fi-FI")
    assert all(NUMBER not in str(post.activity) for post in chat.posts)
