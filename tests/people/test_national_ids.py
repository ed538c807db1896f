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
    assert "puuttuu" in case.text
    assert all(NUMBER.encode() not in file.read_bytes() for file in world.folder.rglob("*") if file.is_file())
    told = [post for post in chat.posts if "henkilötunnuksen" in str(post.activity)]
    assert len(told) >= 2
