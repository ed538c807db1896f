## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-contacts = contacts | contact | contact person | my contacts | my contact | our contacts | local contact | my local contact | who is my contact | who is my contact person | who is our contact | who is our contact person | who are our contacts | show contacts | show my contacts | who can i contact | who should i contact | who can i call | who should i call
heard-contact-right = yes still right | still right | yes they are right | all right still | the details are right | they are still right | yes all correct | all correct
heard-contact-changed = something has changed | something changed | the details have changed | my details have changed | i have a new number | i've got a new number | my number has changed
heard-my-data = my data | show my data | show me my data | my details | what do you know about me | what do you keep about me | what have you stored about me | what data do you have about me
heard-erase = delete my data | erase my data | remove my data | delete everything about me | erase everything about me | delete me | forget me | forget everything about me
heard-erase-yes = yes delete everything | yes delete everything about me | yes delete my data
heard-forget = forget

## Contacts

contacts-unknown-tenant = I show contact details only to organisations that I know. Ask support to add yours. Write **a person**, and your question goes to support.
contacts-private = I only show contact details in private chat. Write **contacts** to me there.
contacts-title = Contacts: { $organisation }
contacts-which = Where do you work? Then I can show you your contacts.
contacts-which-label = Your organisation (required)
contacts-which-missing = Choose your organisation in the list.
contacts-which-why = You can also write **contacts** and the name of your organisation. I'll remember it for next time.
contacts-which-show = Show contacts
contacts-none = I have no contacts to show.
contacts-none-of = I don't know of any contact at { $organisation }. Ask your manager or local IT.
contact-phone = Phone
contact-mobile = Mobile
contact-email = E-mail
contact-never = Details not confirmed yet
contact-stale =
    { $months ->
        [one] Details not confirmed for a month
       *[other] Details not confirmed for { $months } months
    }
role-system-owner = System owner
role-superuser = Superuser
role-it = IT support
contact-line = { $name }: { $ways }

## Are a contact's details right?

check-title = Are your contact details still right?
check-why = You are a contact for { $about }. These are the details I show to colleagues who need help:
check-again = A reminder: you are a contact for { $about }. Are these details still right?
check-right = Yes, still right
check-changed = Something has changed
check-ask = What has changed? Write it in your next message, and support will put it right.
check-what = What has changed? (required)
check-what-missing = First write what has changed.
check-mail-how = Open the page and answer with a button:
check-thanks = Thank you! Now we know that the details are right.
check-told = Thank you! Support will put it right.
check-done = This has been answered already. Thank you!
check-case = The contact details of { $who } have changed: { $text }
check-news = Contact details: { $who }
check-news-changed = { $who } says that their contact details have changed: { $text }
check-news-silence = { $who } has not said whether their contact details are still right, not even after a reminder. Please get in touch, then change “verified” in desk.toml.
check-news-unreachable = I have neither a chat nor an e-mail address to ask { $who } whether their contact details are right. Please call, then change “verified” in desk.toml.

## What is kept about a person

mydata-private = I only show what I keep about you in private chat. Write **my data** to me there.
mydata-title = This is what I keep about you
mydata-name = Name
mydata-questions = Questions
mydata-cases = { cases }
mydata-watched = Cases you follow
mydata-dialogs = Forms
mydata-pictures = Pictures
mydata-days = { $count } (kept for { $days } days at most)
mydata-after = { $count } (kept for { $days } days at most after the case is over)
mydata-remembered = You have told me this, so that I need not ask again:
mydata-forget = Forget: { $what }
mydata-forgotten = I have forgotten it: { $what }
mydata-teams = What is written in Teams is kept by Teams itself. You can delete your messages there.
mydata-erase = Delete my data
erase-title = Shall I delete your data?
erase-goes = **This will go:** your name, everything you have asked, written and sent, and everything you have told me about yourself. Open cases are closed, and support is told.
erase-stays = **This will stay:** that the cases existed, with numbers and times but without your words and your name. Otherwise support's history and figures would be wrong.
erase-elsewhere = **This is out of my reach:** what has already been sent by e-mail or to other systems, messages in Teams, and backups.
erase-final = It cannot be undone.
erase-yes = Yes, delete everything
erase-cancelled = Then I delete nothing.
erased-title = Your data has been deleted
erased-outside = Something was sent here earlier, and I can't take it back: { $where }. Ask them to delete it too.
erased-inside = Nothing has gone out by e-mail or to other systems.
erased-backups = Backups from before { $date } may still hold it.
erased-listed = You are also in support's settings, as a contact or a member of staff. Ask support to remove you there.
erased-withdrawn = Whoever sent case { $number } has deleted their data. The case is withdrawn, and its text is gone.
erased-left = Whoever sent case { $number } has deleted their data, and the text is gone. Others are still waiting for the case.
erased-articles = Somebody has deleted their data, and these articles are based on what they wrote: { $articles }. Please look through them, so that nothing personal is left.
erased-articles-subject = Articles to look through
case-erased = Whoever sent this case has deleted their data.

## Too much at once

flood-messages = That was more than { $most } messages in a minute, so I'll be quiet for a moment. Write again in a minute.
flood-cases = I take at most { $most } cases an hour from one person, so this has not been sent. Please send it after { $time }.
