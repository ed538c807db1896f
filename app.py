"""Lotsen, a support desk that lives in Microsoft Teams: where everything is handed to the command line."""

from bot.commands import Commands

main = Commands("app.py", help="A support desk that lives in Microsoft Teams.")

if __name__ == "__main__":
    main(prog_name="python app.py")
