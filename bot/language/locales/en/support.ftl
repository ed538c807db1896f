## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-take = take
heard-answer = answer | reply
heard-bind-queue = bind queue
heard-service = service
heard-ask-back = ask | ask back
heard-note = note | internal note
heard-change = state | set state | change state
heard-case-solved = solved | resolved | fixed | sorted | sorted out | mended | settled | completed
heard-state-of = status | status of | case | ticket | status of case

## The support side

case-take = Take
case-answer-open = Answer
case-answer-text = Your answer to { $name } (required)
case-answer-missing = Write the answer first.
case-answer-send = Send the answer
case-taken = Case { $number } is yours.
case-taken-already = You already have case { $number }.
case-answer-sent = Your answer to case { $number } is on its way to { $name }.
case-which = Which case? Write the number too, for example **take 1001**.
queue-bound = New cases for { $queue } will be posted here from now on.
queue-unknown = There is no queue { $queue }. These exist: { $queues }.
queue-channel-only = A queue can only be bound in a channel or a group chat.
service-set = Questions here are now about { $service } first.
service-unknown = There is no service { $service }. These exist: { $services }.
edited-note = The person who asked changed the question to: { $text }
deleted-note = The person who asked deleted the question in Teams.
answered-note = { $name } answered: { $text }

## Cases: what support sees and does

case-ask-open = Ask back
case-ask-text = Your question to { $name } (required)
case-ask-missing = Write the question first.
case-ask-send = Send the question
case-asked = Your question about case { $number } is on its way to { $name }.
case-note-open = Note
case-note-text = Note for support only (required)
case-note-missing = Write the note first.
case-note-send = Save the note
case-noted = The note is on case { $number }.
case-change-same = As it is
case-change-planned = Day of the update, if it is planned
case-change-into = Number of the other case, if it is the same
case-change-reference = The supplier's or helpdesk's number
case-change-told = Message to { $name } (optional)
case-change-send = Save
case-changed = Case { $number } is changed.
case-changed-noted = Case { $number } is changed. The rest of what you wrote is a note for support only; { $name } doesn't get it.
case-changed-told = Case { $number } is changed. Your message is on its way to { $name }.
case-change-nothing = Nothing was filled in, so nothing was changed.
case-change-needs-day = Which update? Give the day too.
case-change-day-passed = { $date } has passed. Give a day that is still to come.
case-change-needs-case = Which case is it the same as? Give the number of another case that is still open.
case-change-cannot = Case { $number } can't be changed to that. It is now: { $state }.
case-change-how = Write for example **state { $number } being tested**, **state { $number } planned 3.12.** or **state { $number } critical**. What you write after the state is a note for support only. To write to whoever asked, use **answer**.
case-change-doubt = That can be read in more than one way, so nothing has been changed. Shall case { $number } be: { $change }?
case-change-sure = Yes: { $change }
case-change-doubt-told = { $name } would then read: { $told }
case-change-doubt-noted = A note for support only: { $noted }
case-change-over = Case { $number } is no longer open ({ $state }), so nothing has been changed. Write **note { $number }** and what support should know, or open it first with **state { $number } reopened**.
move-testing = Being tested | testing | test
move-assessed = With the development team | development team | development | assessed
move-supplier = With the supplier | to the supplier | supplier
move-planned = Planned for an update | planned for | planned | plan
move-released = Released | release
move-closed = Closed | close
move-merged = The same as another case | the same as | same as | merged with | merge with | merge
move-reopened = Opened again | reopened | reopen
added-note = { $name } added: { $text }
waiting-note = { $name } asked: { $text }
noted-note = Note by { $name }: { $text }
told-note = { $name } wrote to the requester: { $text }
reopened-note = { $name } opened it again: { $text }
news-added = { $name } added to case { $number }: { $text }
news-completed = { $name } filled in what was missing in case { $number }: { $text }
news-withdrawn = { $name } has withdrawn case { $number }.
news-left = { $name } no longer needs case { $number }. Others are waiting for it too, so it stays open.
news-reopened = { $name } has opened case { $number } again.
news-reopened-why = { $name } has opened case { $number } again: { $text }
news-called = { $name } has called about case { $number }.
news-incident = { $count } organisations have reported the same as case { $number } ({ $service }). Is it an incident?

## E-mail to a queue

mail-subject = [{ $number }] { $kind } · { $service }: { $text }
mail-intro = A new case has come in through Teams.
mail-fallback = Nobody has taken this case in Teams yet.
mail-end = A reply to this e-mail does not reach { $name }: please contact them directly. If you are on support, you can also answer in Teams: write “answer { $number }” and your text to the bot.
