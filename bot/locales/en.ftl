### What the desk says and understands, in English.
### Case numbers, phone numbers and times arrive as text: they are never grouped or rounded.

## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-help = help | help me please | menu | commands | what can you do | what can i ask
heard-hello = hi | hello | hey | hi there | good morning | good afternoon | good evening
heard-thanks = thanks | thank you | thanks a lot | many thanks | thank you so much | thx | great thanks | cheers | ok thanks | thank you very much | thanks for your help | ok thank you
heard-person = a person | a person please | talk to a person | speak to a person | speak to a human | i want to talk to a person | can i talk to a person | can someone call me | talk to a human | human | a human please | i want to talk to somebody | can i talk to someone | connect me to support | operator | real person | talk to someone
heard-none = none of these | none of them | none | neither | not what i asked | that didn't help | it didn't help | it did not help | that did not help | wrong answer | not helpful
heard-send = yes | yes please | yes pls | send | send it | yes send | yes send it | ok send | sure | ok | yeah | yep | please do | go ahead
heard-cancel = no | no thanks | cancel | stop | never mind | forget it | nope | no need | not now | don't send | don't send it
heard-helped = that helped | it helped | it works now | solved | that worked | it works | fixed
heard-whoami = whoami | who am i
heard-language = language
heard-take = take
heard-answer = answer | reply
heard-bind-queue = bind queue
heard-service = service
heard-learn = learn | what have you learned | suggestions to learn
heard-approve = approve
heard-reject = reject
heard-dont-know = i don't know | i dont know | don't know | dont know | idk | dunno | no clue | i have no idea | can't remember | no idea | not sure | i'm not sure
heard-correct = change my answers | sorry i meant | wrong button | i pressed the wrong button | i was wrong | no i meant | i meant | that was wrong
heard-meaning = what did you mean | what do you mean | what does that mean | how did you understand me | what did you think i meant
heard-all = show me all | show me all articles | show me all questions | show all | show everything | show me everything | all articles | list all articles
heard-complaint = this is useless | this is shit | this is crap | this is bullshit | this is bad | this bot is useless | you are useless | you're useless | this is rubbish | this is ridiculous | i give up | terrible bot | useless | stupid bot | bad bot | this doesn't work at all | i'm fed up | i hate this
heard-swearing = fuck | fucking | shit | damn | damned | bloody | crap | hell | bullshit | wtf
heard-leaning = and | but | or | also | what about | then

## Who the desk is

welcome-personal =
    Hi, I'm { $desk }. Ask me in your own words: I look for the answer in what support has written down.

    If I don't know, I say so, and pass your question to a person if you like. Write **help** to see what I can do.
welcome-channel =
    Hi, I'm { $desk }, the support desk's bot. Mention me with your question and I'll answer there.

    If I don't know, I can pass the question to support, and their answer comes back here. Write **@{ $desk } help** to see what I can do.
hello = Hello! What can I help you with? Ask in your own words.
thanks = You're welcome!
help-title = This is how I work
help-ask = **Ask** in your own words. I show the answer if I'm sure, up to three suggestions if I'm not, and say so when I don't know.
help-person = Write **a person** at any time, and your question goes to support. Their answer comes back here.
help-typed = Everything a button does you can also type: the number or the words on it.
help-language = Write **language English** (or Swedish, Finnish, Norwegian, Italian) to choose the language I answer in.
help-mention = In a channel or a group chat, mention me each time: I only see messages that mention me.
help-support = For support staff: **take 1001**, **answer 1001 your text**, **bind queue NAME**, **service NAME**, **whoami**.

## Answers

answer-verified = Checked { $date }
answer-source = Read more
answer-only-in = This article isn't available in English. Here it is in { $language }.
answer-helped = That helped
answer-not-it = Not what I asked
answer-thanks-for-verdict = Good to hear!
language-sv = Swedish
language-fi = Finnish
language-nb = Norwegian
language-it = Italian
language-en = English
language-other = another language

## Not sure, or not known

offer-title = Do you mean one of these?
offer-none = None of these
offer-number = Which one? Write a number from 1 to { $count }, or **none of these**.
offer-chosen = You chose: { $title }
offer-refused = None of these was right.
rephrase = Please try once more in other words: what do you want to do?
unknown = I don't have a reliable answer to that. Try other words, or shall I send your question to support?
unknown-again = I can't find a reliable answer. Shall I send your question to support?
unknown-asked = Your question: { $text }
consent-send = Yes, send
consent-cancel = Cancel
consent-cancelled = All right, I won't send anything. Ask me again whenever you like.
consent-sent = Sent to support as case { $number }.
person-what = Gladly. What is it about? Write it in one message, and I'll pass it on to support.
empty = I only saw an empty message. What can I help you with?
nothing-open = There is nothing to choose from just now. What can I help you with?

## Handing over

receipt-title = Case { $number } has been received
receipt-today = Somebody will look at it today before { $time }.
receipt-tomorrow = Somebody will look at it tomorrow before { $time }.
receipt-later = Somebody will look at it on { $day } before { $time }.
receipt-closed-now = Support is closed right now.
receipt-holder = { $name } is looking at it.
receipt-answered = Case { $number } has been answered
receipt-for = For { $name }
receipt-back-here = The answer comes here, to this conversation.
case-already = Your question is already with support as case { $number }.
case-answer = Answer to case { $number } from { $name }:
stop-contact = Questions about { $service } go to your own local contact first, so I don't send this to support.
stop-contact-none = Questions about { $service } go to your own local contact first. I don't know who that is where you work: ask your manager or local IT.
stop-contact-private = Write to me in our private chat, and I'll show you how to reach them.
contact-line = { $name }: { $ways }

## The support side

case-title = { $number } · { $kind } · { $service }
case-service-none = no particular service
case-kind-usage = Question
case-kind-bug = Error report
case-kind-wish = Development wish
case-kind-sparring = Sparring
case-kind-access = Access
case-kind-operations = Operations
case-from = From
case-organisation = Organisation
case-where = Where
case-where-personal = private chat
case-where-group = group chat
case-where-channel = { $name } (channel)
case-where-channel-unnamed = a channel
case-language = Language
case-opened = Received
case-promised = Look at it before
case-state = State
case-state-received = Waiting for somebody
case-state-taken = { $name } has it
case-state-answered = Answered by { $name }
case-shown = Shown before, without helping: { $titles }
case-take = Take
case-answer-open = Answer
case-answer-text = Your answer to { $name } (required)
case-answer-missing = Write the answer first.
case-answer-send = Send the answer
case-summary = Case { $number }: { $text }
case-taken = Case { $number } is yours.
case-taken-already = You already have case { $number }.
case-answer-sent = Your answer to case { $number } is on its way to { $name }.
case-unknown = There is no case { $number }.
case-which = Which case? Write the number too, for example **take 1001**.
queue-bound = New cases for { $queue } will be posted here from now on.
queue-unknown = There is no queue { $queue }. These exist: { $queues }.
queue-channel-only = A queue can only be bound in a channel or a group chat.
service-set = Questions here are now about { $service } first.
service-unknown = There is no service { $service }. These exist: { $services }.
agents-only = Only support staff can do that.
language-set = From now on I answer you in English.
language-unknown = I speak Swedish, Finnish, Norwegian, Italian and English. Which one would you like? Write for example **language Finnish**.
whoami = You: { $person }
    .place = This place: { $place }
    .team = Team: { $team }
    .tenant = Tenant: { $tenant }
too-old = That question is no longer open. Please ask again.
edited-note = The person who asked changed the question to: { $text }
deleted-note = The person who asked deleted the question in Teams.
answered-note = { $name } answered: { $text }
error-sorry = Something went wrong on my side. Please try again; if it happens again, contact support directly.

## E-mail to a queue

mail-subject = [{ $number }] { $kind } · { $service }: { $text }
mail-intro = A new case has come in through Teams.
mail-fallback = Nobody has taken this case in Teams yet.
mail-end = Answer in Teams: write "answer", the case number and your text to the bot. Or contact { $name } directly. The case is also listed by "python app.py cases".

## To support, about the files

article-fault = The article { $file } can't be read (line { $line }). Its last good version stays in use. "python app.py check" tells what is wrong.
desk-fault = desk.toml can't be used as it now is. The last good version stays in use. "python app.py check" tells what is wrong.

## Learning from use, for support

learn-title = What could be learned from use
learn-none = There is nothing to learn just now.
learn-more = And { $count } more after these.
learn-alternate = { $id } · Asked { $times } times, and the article “{ $title }” was right: “{ $text }”. Add the wording?
learn-negative = { $id } · Asked { $times } times, and the article “{ $title }” was wrong: “{ $text }”. Never answer it so?
learn-draft = { $id } · Asked { $times } times without an answer: { $texts }. Write the answer, and it becomes an article.
learn-approve = Approve
learn-reject = Reject
learn-answer-open = Write the answer
learn-answer-text = The answer, as people will read it (required)
learn-approved = { $id } is approved. It is in use in a few seconds.
learn-rejected = { $id } will not be brought up again.
learn-unknown = Nothing waits under { $id }. Write **learn** to see what does.
learn-answer-missing = Write the answer too: **approve { $id } the answer**.

## Answers, in full

answer-published = Published { $date }
answer-changed = Changed { $date }
answer-related = You may also want to see:
answer-again = The answer is in what I showed you earlier: “{ $title }”.
answer-show = Show it again

## Decision articles: facts first, then one answer

fact-first = The right answer depends on this. Please tell me:
fact-unsure = I don't know
fact-told = { $ask } { $answer }
fact-because = This is because you told me:
fact-again = Change my answers
fact-unknown = I have no answer for exactly your case ({ $given }), and I won't guess. Shall I ask support?
fact-needed = Without that, my answer could be wrong, and I don't want to guess. Shall I ask support to look at it?

## After a thumb down

why-title = Sorry about that. What was wrong with the answer?
why-told = Thank you, noted: { $reason }
why-wrong = It was about something else
why-old = It is out of date
why-unclear = I didn't understand it
why-failed = I tried it, and it didn't work
why-person = Send to support

## Talk

contents-title = What I can answer
contents-how = Write one of these titles, or ask in your own words.
contents-general = General
unknown-follow-up = I know no more about that than what I showed you in “{ $title }”. Shall I send your question to support?
meaning-shown = You wrote “{ $text }”. I thought it was about “{ $titles }”. If that is wrong, write **not what I asked**.
meaning-unknown = You wrote “{ $text }”. I found nothing that I could be sure of. Try other words, or write **a person**.
complaint = I'm sorry that I'm no help here. Shall I send this to a person?
complaint-nothing = I'm sorry that I'm no help. Write **a person**, and I'll pass it on to support.

## Maintenance and incidents: the card that everybody reads, and the short things said afterwards

notice-maintenance = Planned maintenance · { $service }
notice-incident = Incident · { $service }
notice-only-in = This is only available in { $language }.
notice-window = { $day }, { $times }
notice-moment = { $day } at { $time }
notice-clock = { $time }
notice-from-to = { $from } – { $to }
notice-zone = Times are in { $zone }.
notice-window-planned = planned
notice-window-started = in progress
notice-window-verifying = finished, we are checking that everything works
notice-window-done = done
notice-window-cancelled = cancelled
notice-window-overran = still in progress, it takes longer than planned
notice-scenarios = What will you notice?
notice-expected = **Most likely:** { $text }
notice-possible = Possibly: { $text }
notice-impact = **You may notice it for { $length } at most**, not for as long as the work goes on.
notice-promise = We promise
notice-scope = What we do
notice-reason = Why
notice-why-then = Why just then
notice-earlier = It puts right what caused the incident “{ $title }” ({ $date }).
notice-will-tell = We'll tell you here when we are done.
notice-all-done = Everything is done.
notice-all-cancelled = Cancelled.
notice-read-more = Read more
notice-problem = I have a problem
notice-reminder = Reminder: { $title }
notice-started = The work begins now: { $title }
notice-began = Began: { $when }
notice-ends = Expected to be done: { $when }
notice-moved = New time: { $title }
notice-extended = It takes longer: { $title }
notice-shortened = Shorter than planned: { $title }
notice-now = Now: { $when }
notice-was = Before: { $when }
notice-cancelled = Cancelled: { $title }
notice-others-stay = The other times stay as they are.
notice-verifying = The work is finished: { $title }
notice-verifying-told = We are checking that everything works, and will tell you.
notice-done = Done: { $title }
notice-ended = Finished: { $when }
notice-next = Next time: { $when }
notice-finished = All done: { $title }
notice-finished-told = Everything works again. Thank you for your patience!
## When the desk itself is in trouble

alarm-stopped = **I have stopped sending to { $whose }.** Within ten minutes, { $places } of its chats and channels told me that I had been removed. So many at once is probably a mistake: has the app been blocked or uninstalled there? When that is settled, `python app.py posts resume { $tenant }` lets me go on.

## Maintenance and incidents: what can be said, and the support side

heard-status = status | service status | planned maintenance | incidents | is anything down
heard-notice = notice
heard-subscribe = subscribe | subscribe to
heard-unsubscribe = unsubscribe | unsubscribe from
heard-subscriptions = subscriptions | show subscriptions
notice-said-approve = approve | publish
notice-said-discard = discard | throw away
notice-said-preview = preview | show
notice-said-start = start | begin
notice-said-done = done | finished
notice-said-check = verifying | check
notice-said-move = move
notice-said-extend = extend | shorten | until
notice-said-cancel = cancel
notice-status = How things are
notice-none = There is no planned maintenance and no known incident just now.
notice-staff-title = { $number } · { $kind } · { $state }
notice-staff-channels = Channels that get it
notice-staff-languages = Languages
notice-staff-author = Written by
notice-staff-approved = Approved by
notice-staff-reminders = Reminders before
notice-staff-typed = You can also write: **notice { $number } done**, **notice { $number } extend 15:00**, **notice { $number } move 2 2029-10-21 08:00–14:00**, **notice { $number } cancel 2**. The 2 is the window.
notice-state-draft = draft, waits for approval
notice-state-approved = published
notice-state-verifying = open again, being checked
notice-state-over = over
notice-state-cancelled = cancelled
notice-button-approve = Approve and publish
notice-button-preview = Preview
notice-button-discard = Discard the draft
notice-button-start = Begin now
notice-button-done = Done, everything works
notice-button-check = Finished, we are checking
notice-button-longer = 30 minutes more
notice-owed-ends-soon = Notice { $number }, “{ $title }”: the time is up { $when }. Will it be done? If not, extend it, so that everybody knows.
notice-owed-not-done = Notice { $number }, “{ $title }”: it was to be done { $when }, and people are waiting to hear. Is it done, or is more time needed?
notice-owed-update-soon = Notice { $number }, “{ $title }”: a new update is promised { $when }.
notice-owed-update-late = Notice { $number }, “{ $title }”: an update was promised { $when } and has not come. Write one, even if it only says that work goes on.
notice-did-approve = Notice { $number } is published. Channels: { $count }.
notice-did-start = Notice { $number }: the work has begun, and the channels are told.
notice-did-done = Notice { $number }: done, and the channels are told.
notice-did-check = Notice { $number }: the work is finished. Write **notice { $number } done** when you know that everything works.
notice-did-move = Notice { $number }: new time, and the channels are told.
notice-did-extend = Notice { $number }: new end, and the channels are told.
notice-did-cancel = Notice { $number } is cancelled, and the channels are told.
notice-did-cancel-window = Notice { $number }: that window is cancelled, and the channels are told.
notice-did-discard = Draft { $number } is discarded.
notice-cannot-unknown = There is no notice { $number }.
notice-cannot-approve-twice = It is already published or over.
notice-cannot-approve-own = So many channels get it that somebody other than its author must approve.
notice-cannot-discard = It is already published. Cancel it instead.
notice-cannot-unauthorised = The text is from { $author }. Note first who authorised publishing it, and when.
notice-cannot-past = Window { $window } is past already. Mend the times first.
notice-cannot-verifying-already = It already says that the work is finished and being checked.
notice-cannot-same-time = That is the time it has now.
notice-cannot-start-past = The new start is past already.
notice-cannot-end-past = The new end is past already. If it is done, write **done**.
notice-cannot-over = It is over already.
notice-cannot-draft = It is not published yet.
notice-cannot-no-window = There is no window { $window }. There are { $count }.
notice-cannot-which-window = Which window? There are { $count }: write its number too.
notice-cannot-window-planned = Window { $window } has not begun.
notice-cannot-window-started = Window { $window } has begun already. Its end can be changed with **extend**.
notice-cannot-window-verifying = Window { $window } is finished and being checked.
notice-cannot-window-done = Window { $window } is done already.
notice-cannot-window-cancelled = Window { $window } is cancelled.
notice-cannot-ends-first = The end must come after the start.
notice-cannot-overlap = It overlaps window { $window }.
notice-cannot-time = “{ $text }” is no time. Write for example 15:00 or +30m.
notice-cannot-times = “{ $text }” are no times. Write for example 2029-10-21 08:00–14:00.
notice-cannot-skipped = Clocks never show { $time } on that day: they are put forward. Choose another time.
subscribed = This channel now gets notices about { $service } in: { $languages }.
subscribed-not = This channel doesn't subscribe to { $service }.
unsubscribed = This channel no longer gets notices about { $service } in those languages.
subscribe-how = Write service and language, for example **subscribe klockaren sv**. Services: { $services }. Languages: { $languages }.
subscribe-channel-only = You can subscribe in a channel or a group chat.
subscription = { $service } ({ $language })
subscriptions = This channel gets notices about: { $list }.
subscriptions-none = This channel subscribes to nothing. Services: { $services }.

## Incidents

heard-incident = incident | outage
incident-said-next = next update | next
incident-said-part = part
incident-said-reopen = reopened | verifying
incident-said-resolve = resolved | fixed | done
incident-said-cancel = mistaken | cancel
incident-said-authorise = authorised by
notice-said-incident = incident
notice-said-authorise = authorised by
part-down = not working
part-disturbed = disturbed
part-verifying = open again, being checked
part-works = works
part-said-down = not working | down
part-said-disturbed = disturbed | slow
part-said-verifying = verifying | reopened
part-said-works = works | fixed
eta-by = By { $when }.
eta-from = From { $when }.
eta-words = “{ $words }” (said { $said })
eta-part = { $day } { $part }
eta-week = the week that begins { $day }
notice-open-told = Since { $when }
notice-reopened-told = It can be used again, but we are still checking that everything works.
notice-resolved-told = Resolved { $when }
notice-update = Update: { $title }
notice-reopened = Open again: { $title }
notice-resolved = Resolved: { $title }
notice-latest = Latest update, { $when }
notice-earlier-update = { $when }:
notice-next-update = The next update comes by { $when }.
notice-meanwhile = What you can do meanwhile
notice-until = Until { $when }.
notice-support = Support just now
notice-comment = Our comment
notice-words-of = The text is from { $author }. { $who } authorised publishing it, { $when }.
notice-for-customers = Text for your customers
notice-button-incident = Make it an incident
notice-did-incident = Incident { $number } is open, and the channels are told. Write **incident { $number }: what happens** when you know more.
notice-did-authorise = Notice { $number }: who authorised it is noted. It can be published now.
incident-how = Write for example **incident klockaren: the login is down**. Services: { $services }.
incident-staff-typed = You can also write: **incident { $number }: an update**, **incident { $number } part login: down, from tomorrow evening**, **incident { $number } next 14:00**, **incident { $number } reopened: text**, **incident { $number } resolved: text**.
incident-did-open = Incident { $number } is published.
incident-did-draft = Incident { $number } waits for somebody else to approve it, or for a note of who authorised it.
incident-did-update = Incident { $number }: the update is on its way to the channels.
incident-did-part = Incident { $number }: the state on the card is changed.
incident-did-reopen = Incident { $number }: open again, and the channels are told.
incident-did-resolve = Incident { $number }: resolved, and the channels are told.
incident-did-cancel = Incident { $number } is withdrawn, and the channels are told.
notice-cannot-no-words = Write what has happened, too.
notice-cannot-not-incident = That is no incident. Write **notice** instead.
notice-cannot-nobodys-words = The text is your own: nobody else needs to authorise it.
notice-cannot-authorise-who = Write who authorised it, too.
notice-cannot-incident-already = It is incident { $number } already.
notice-cannot-part = Write the part and its state, for example **part login: down, from tomorrow evening**.
