## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-mine = my cases | my tickets | show my cases | show me my cases | list my cases | where are my cases | my open cases
heard-case = case | show case | show me case | how is case | what about case | status of case | how is it going with | how is it going with case | what is happening with case | ticket
heard-add = add | add to | add to case
heard-withdraw = withdraw | withdraw case | withdraw my case
heard-reopen = reopen | reopen case | reopen my case | open again
heard-called = i have called | i've called | i called | i have already called

## Handing over

receipt-title = Case { $number } has been received
receipt-today = Somebody will look at it today before { $time }.
receipt-tomorrow = Somebody will look at it tomorrow before { $time }.
receipt-later = Somebody will look at it on { $day } before { $time }.
receipt-closed-now = Support is closed right now.
receipt-answered = Case { $number } has been answered
receipt-for = For { $name }
receipt-back-here = The answer comes here, to this conversation.
case-answer = Answer to case { $number } from { $name }:

## What a case is called elsewhere

receipt-references = The supplier's or helpdesk's number: { $numbers }

## Cases: what their requesters see

state-received = Received.
state-taken = { $name } is looking at it.
state-testing = Support is testing where and when it happens.
state-assessed = The development team is looking at what can be done, and how soon.
state-supplier = It is with the supplier. You'll hear from us when there is news.
state-planned = Planned for the update of { $date }.
state-released = Part of an update that is now in use.
state-answered = Answered.
state-waiting = Support has asked you something, and is waiting for your answer.
state-closed = Closed.
state-withdrawn = Withdrawn.
state-merged = Continues as case { $number }.
state-reopened = Opened again.
next-usage = You get a written answer first. If that isn't enough, support can call you or look at your screen with you.
next-bug = Support tests where and when it happens, and judges how urgent it is. You'll be told if it goes on to the supplier.
next-wish = Every wish is considered, but not every wish is carried out. What helps many, and what visitors see, comes first. So I can't promise anything, but you'll be told what becomes of it.
next-sparring = Somebody will think it through with you, and come back with two or three ways to do it.
next-access = Support sorts out who gives you access. Never write a password here.
next-operations = Support checks whether others have the same problem, and contacts those who run the systems.
receipt-case = Case { $number }
receipt-sent = Sent to: { $queues }
sent-done = { $queue } ✓
sent-waiting = { $queue } (on its way)
sent-again = { $queue } (trying again)
sent-kept = { $queue } (not reached yet; the case is kept)
sent-copy = { $queue }, copy
receipt-missing = This would help us answer sooner:
receipt-others = { $count } organisations have reported the same.
receipt-urgent = It's urgent, so please call as well. The case is sent either way.
receipt-call = Call { $phone }
receipt-called = You called at { $time }.
case-called = I have called
case-called-noted = Good. Support now sees that you have called about case { $number }.
case-called-already = Support already knows that you have called about case { $number }.
case-add-open = Add to the case
case-add-text = What else should support know?
case-added = Added to case { $number }. Support has been told.
case-add-missing = Write something first.
words-sent-already = Case { $number } got the same words just now, so they were not sent again.
case-add-over = Case { $number } is over. Write “reopen { $number }” and your text, and support will look at it again.
case-withdraw = Withdraw
case-withdrawn = Case { $number } is withdrawn. If you need it after all, write “reopen { $number }”.
case-left = Others are waiting for case { $number } too, so it stays open. Support now knows that you no longer need it.
case-over = Case { $number } is over already.
case-reopen-open = Open again
case-reopen-text = What is still wrong? (optional)
case-reopened = Case { $number } is open again. Support has been told.
case-not-over = Case { $number } can't be opened again just now.
case-not-yours = You have no case { $number }.
mine-title = Your cases
mine-none = You have no cases. If I can't answer something, I can make one for you.
mine-private = I show your cases in our private chat only. Write **my cases** to me there.
mine-older = And { $count } older ones. Write **case** and the number to see one.
watched-title = Case { $number } · { $service }
watch-joined = You'll be told here what becomes of case { $number }.
watch-already = You are already being told what becomes of case { $number }.
watch-own = Case { $number } is your own. Write **{ $number }** and what is new, and support sees it.
watch-left = You are no longer told about case { $number }.
case-unwatch = Stop telling me
told-supplier = Case { $number } has gone on to the supplier. We'll tell you how it goes as soon as we know more.
told-planned = Case { $number } is planned for the update of { $date }.
told-moved = Case { $number } has been moved: it is now planned for the update of { $date }.
told-released = Case { $number } is part of an update that is now in use. If something is still wrong, write **{ $number }** and what you see.
told-answered = Support has answered case { $number }. If it still doesn't work for you, write what you see.
told-closed = Case { $number } is closed.
told-merged = Case { $number } is about the same thing as case { $other }, and continues there. You'll be told what becomes of it.
told-reopened = Support has opened case { $number } again.
told-waiting = { $name } from support asks about case { $number }:
told-waiting-how = Write **{ $number }** and your answer here.
told-message = { $name } from support writes about case { $number }:

## Edited and deleted afterwards

edited-told = Support now sees your change too, in case { $number }.
deleted-told = Support sees that you deleted your message. Case { $number } stays with support.

## When a wish or a correction comes

heard-wish-when = when will my wish come | when does my wish come | when will my wish be done | when is my wish done | when will my wish be realised | when do my wishes come | how is my wish doing | what about my wish | when will our wish come
heard-when = when | how long | how soon
when-own = **{ $number }** “{ $text }”
when-planned = That is a plan, not a promise: if it is moved, you'll be told.
when-error = No day is set yet. The development team judges how urgent it is, and you'll be told when the correction is planned.

## A call or a shared screen

heard-offer-talk = offer a call | offer call | offer to call | offer a shared screen | offer screen sharing
heard-talk-call = call me | yes call me | yes please call me | please call me | you may call me
heard-talk-screen = share my screen in teams | share my screen | i share my screen | screen sharing
heard-talk-writing = no thanks in writing is fine | in writing is fine | rather in writing | in writing please
talk-offer = Offer a call or a shared screen
talk-asked = { $name } has been asked about a call or a shared screen for case { $number }.
talk-over = Case { $number } is closed. Open it again first.
talk-summary = Shall we talk about case { $number }?
talk-says = { $name } from support can call you, or look at your screen with you, if that is easier. It is about case { $number }. Writing is just as fine.
talk-call = Yes, call me
talk-screen = Share my screen in Teams
talk-writing = No thanks, in writing is fine
talk-phone = Which number can we reach you on?
talk-phone-send = Call me
talk-phone-private = Gladly! Write the number to me in a private chat: **call me { $number }** and the number. Here others can read it.
talk-done-call = Thanks! Support will call you about case { $number }.
talk-done-call-on = Thanks! Support will call you on { $phone } about case { $number }.
talk-done-screen = Thanks! Support will get in touch here in Teams about case { $number }, and then you share your screen. Close what isn't meant to be seen.
talk-done-writing = Good, we'll go on in writing with case { $number }.
talk-link = Call { $name } in Teams
case-talk = Call
talk-state-offered = Offered, no answer yet
talk-state-call = Wants to be called, the number is still missing
talk-state-call-on = Wants to be called on { $phone }
talk-state-screen = Wants to share their screen in Teams
talk-state-writing = Rather in writing
news-talk-call = { $name } wants to be called about case { $number }: { $phone }
news-talk-call-unreached = { $name } wants to be called about case { $number }, and writes the number in private.
news-talk-screen = { $name } wants to share their screen in Teams, case { $number }.
news-talk-writing = { $name } would rather go on in writing, case { $number }.

## Alternatives for an idea, and the form they are written in

heard-choose = i take | i will take | i choose | i pick | we choose | we take | alternative
alternatives-open = Answer with alternatives
alternatives-summary = Alternatives for your idea in case { $number }
alternatives-two = Give at least two alternatives, so that there is something to choose from. If there is only one answer, write **answer { $number }** and your text.
alternative-title = Alternative { $number }
alternative-missing = Write this alternative. If there is only one, write “answer”, the case number and your text instead.
alternative-for-label = What speaks for it, in a line
alternative-against-label = What speaks against it, in a line
alternative-for = For: { $text }
alternative-against = Against: { $text }
alternative-take = I take { $number }
alternative-how = Which one do you take? Choose it, or write for example **I take 2**. If none of them suits you, write **{ $number }** and what you think.
alternative-taken = You chose alternative { $at }. Support has been told.
chose-note = { $name } takes alternative { $text }
news-chose = { $name } takes one of the alternatives in case { $number }: { $text }
