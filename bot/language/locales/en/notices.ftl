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
notice-window-overran = still in progress, taking longer than planned
notice-scenarios = What will you notice?
notice-expected = **Most likely:** { $text }
notice-possible = Possibly: { $text }
notice-impact = **You may notice it for { $length } at most**, not for as long as the work goes on.
notice-promise = We promise
notice-scope = What we do
notice-reason = Why
notice-why-then = Why at that time
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
notice-extended = Taking longer than planned: { $title }
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
notice-staff-author = Written by
notice-staff-approved = Approved by
notice-staff-reminders = Reminders before
notice-staff-typed = You can also write: **notice { $number } done**, **notice { $number } extend 15:00**, **notice { $number } move 2 2029-10-21 08:00–14:00**, **notice { $number } cancel 2**. The 2 is the window.
notice-state-draft = draft, waiting for approval
notice-state-approved = published
notice-state-verifying = open again, being checked
notice-state-over = over
notice-state-cancelled = { notice-window-cancelled }
notice-button-approve = Approve and publish
notice-button-preview = Preview
notice-button-discard = Discard the draft
notice-button-start = Begin now
notice-button-done = Done, everything works
notice-button-check = Finished, we are checking
notice-button-longer = 30 minutes more
notice-owed-ends-soon = Notice { $number }, “{ $title }”: the time is up { $when }. Will it be done by then? If not, extend it, so that everybody knows.
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
notice-cannot-unauthorised = The text is from { $author }. Note first who authorised publishing it: “notice { $number } authorised by NAME”.
notice-cannot-past = Window { $window } is past already. Correct the times first.
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
notice-cannot-time = “{ $text }” is not a time. Write for example 15:00 or +30m.
notice-cannot-times = I can't read “{ $text }” as times. Write for example 2029-10-21 08:00–14:00.
notice-cannot-skipped = Clocks never show { $time } on that day: they are put forward. Choose another time.
subscribed = This channel now gets notices about { $service } in: { $languages }.
subscribed-not = This channel doesn't subscribe to { $service }.
unsubscribed = This channel no longer gets notices about { $service } in those languages.
subscribe-how = Write the service and the language, for example **subscribe klockaren sv**. Services: { $services }. Languages: { $languages }.
subscribe-channel-only = You can subscribe in a channel or a group chat.
subscription = { $service } ({ $language })
subscriptions = This channel gets notices about: { $list }.
subscriptions-none = This channel subscribes to nothing. Services: { $services }.

## Notices: asked about, and problems that come of them

notice-staff-cases-told = { $count } ({ $organisations }): { $numbers }
notice-asked-maintenance = maintenance | when is the maintenance | what happens during the maintenance | when is the update | what is updated | how long is the system down
notice-asked-incident = incident | what has happened | when will it be fixed | when does it work again
notice-asked-trouble = it does not work | I can't log in | logging in fails | I was logged out | the page does not open | everything is slow | is it down | is the system down | why does it not work | is { $service } down | { $service } does not work | can't get into { $service }
notice-asked-why = why do you do it then | why not at night | why in the middle of the day | why on a Saturday | why just now
notice-problem-tell = Shall I send it to support? Please describe first what happens: write it here in the thread, and I'll send it along.
notice-problem-added = I'll add: “{ $text }”. Write more if you like. Shall I send it to support?
notice-problem-known = You have already reported that: it is case { $number }. To add something, write the number and your text, such as **{ $number } now it looks like this**.
notice-problem-during = Problem during “{ $title }”, { $when }
notice-over-for-case = “{ $title }” is over, and your case { $number } belonged to it. Does it work for you now? If not, write **{ $number }** and what you see.
notice-support-now = About support just now: { $text }
notice-was-over = That was during the incident “{ $title }”, which has been over since { $when }. What was answered then no longer holds. If you have a problem now, write **not what I asked**.

## What is going on, for somebody who reports something

notice-waits = You'll be told here when “{ $title }” is over. You don't need to write more.
notice-waits-already = You'll be told when “{ $title }” is over; you don't need to ask again.
notice-waited = “{ $title }” is over. Does it work for you now? If not, write to me again.
notice-staff-waiting = Waiting for it to end
notice-staff-waiting-told =
    { $count ->
        [one] one person, without a case of their own
       *[other] { $count } people, without cases of their own
    }
