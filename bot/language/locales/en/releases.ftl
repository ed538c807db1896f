## Updates that cases are planned for

heard-release = release | releases
release-said-today = today
release-said-tomorrow = tomorrow
release-said-tested = tested | it is tested
release-said-out = released | is out | out
release-said-moved = moved to | moved | move to | move
release-said-critical = critical
release-said-without = without
release-said-off = called off | call off | cancelled | cancel
release-title = Update of { $service }, { $date }
release-state-gathering = Not tested yet
release-state-tested = Tested, not out yet
release-state-released = In use
release-state-off = Called off
release-is-critical = Critical: it goes out on its own as soon as it is tested, whatever its day.
release-empty = Nothing is in it yet. A case is added when it is planned for that day.
release-more = and { $count } more
release-channels = Channels that are told
release-typed = You can also write: **release { $service } { $day } tested**, **… released: what is new** (lines in other languages begin with for example fi:), **… moved 10.12.**, **… critical**, **… without 1001**, **… called off**.
release-button-tested = It is tested
release-out-open = It is out
release-out-text = What is new? It is published as you write it. Lines in other languages begin with for example fi:
release-out-send = Tell everybody
release-move-open = Move it
release-move-text = The new day
release-move-send = Move
release-button-critical = It is critical
release-without-open = Take a case out
release-without-text = The case's number
release-without-send = Take out
release-button-off = Call it off
release-did-tested = The update of { $service }, { $date }, is tested. When it is out, write **release { $key } { $day } released: what is new**.
release-did-tested-critical = The critical update of { $service } is tested. As soon as it is out, write **release { $key } { $day } released: what is new**.
release-did-released = The update of { $service }, { $date }, is out. Everybody whose case was in it is told, and so are the channels.
release-did-moved = The update of { $service } is moved to { $date }. Everybody whose case is in it is told.
release-did-critical = The update of { $service }, { $date }, is critical: it goes out as soon as it is tested. Plan its cases for { $day }.
release-did-without = It is no longer in the update of { $service }, { $date }. Everybody concerned is told.
release-did-off = The update of { $service }, { $date }, is called off. Everybody whose case was in it is told.
release-cannot-untested = Nobody has said that the update of { $service }, { $date }, is tested. When it is, write **release { $key } { $day } tested**, and then this again.
release-cannot-early = The update of { $service } is promised for { $date }. If it is out today, write **release { $key } { $day } moved** and today's date first. If it is critical, write **release { $key } { $day } critical**.
release-cannot-over = The update of { $service }, { $date }, is out or called off already.
release-cannot-tested-already = The update of { $service }, { $date }, is already marked as tested.
release-cannot-critical-already = The update of { $service }, { $date }, is already marked as critical.
release-cannot-same-day = The update of { $service } is already on { $date }.
release-cannot-passed = That day has passed. Give a day that is still to come.
release-cannot-day = To which day? Write **release { $key } { $day } moved** and the new date.
release-cannot-taken = There is another update of { $service } on that day. Plan the cases for it one by one.
release-cannot-not-in = That case is not in the update of { $service }, { $date }.
release-cannot-empty = There is nothing to tell: nothing is in the update of { $service }, { $date }. Write what is new.
release-unknown = There is no update of { $service } on { $date }. There is one as soon as a case is planned for that day: **state 1001 planned { $day }**.
release-how = Which update? Write a service and a day, for example **release klockaren 3.12.**
release-not-here = I only show that in private chat or in support's channel, as it contains people's own words.
release-none = No updates are planned.
release-line = **{ $service }**, { $date }: cases: { $count }. { $state }.
release-told-moved = Case { $number }: the update of { $was } has been moved to { $date }. The case moves with it.
release-told-off = Case { $number }: the update of { $date } has been called off. The development team has your case, and you'll be told when it is planned again.
release-told-left = Case { $number } will not be part of the update of { $date }. The development team has it, and you'll be told when it is planned again.
release-out-title = In use now: update of { $service }, { $date }
release-out-critical = In use now: a critical correction of { $service }
release-out-in = It contains: { $list }.
release-bugs =
    { $count ->
        [one] { $count } correction
       *[other] { $count } corrections
    }
release-wishes =
    { $count ->
        [one] { $count } wish
       *[other] { $count } wishes
    }
release-others =
    { $count ->
        [one] { $count } other thing
       *[other] { $count } other things
    }
release-out-cases = Cases: { $numbers }
release-out-wrong = If something is not right, write it here and mention me.
release-owed-soon = The update of { $service } is promised for { $date }. Cases in it: { $count }. { $state }.
release-owed-passed = The update of { $service } was promised for { $date }, and nobody has said that it is out. Cases in it: { $count }. { $state }. Say that it is out, or move it.
