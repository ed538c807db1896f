## The card of a case

case-title = { $number } · { $kind } · { $service }
case-service-none = no particular service
case-kind-usage = Question
case-kind-bug = Error report
case-kind-wish = Development wish
case-kind-sparring = Sparring
case-kind-access = Access
case-kind-operations = Operations
case-kind-solution = Shared solution
case-from = From
case-where = Where
case-where-personal = private chat
case-where-group = group chat
case-where-channel = { $name } (channel)
case-where-channel-unnamed = a channel
case-language = Language
case-opened = Received
case-promised = To be looked at before
case-state = State
case-state-received = Waiting for somebody
case-state-taken = { $name } has it
case-state-answered = Answered by { $name }
case-state-testing = Being tested
case-state-assessed = With the development team
case-state-supplier = With the supplier
case-state-planned = Planned for the update of { $date }
case-state-released = Released
case-state-waiting = Waiting for the requester; asked by { $name }
case-state-closed = Closed
case-state-withdrawn = Withdrawn by the requester
case-state-merged = Continues as case { $number }
case-state-reopened = Opened again, waiting for somebody
case-copies = Copy to
case-tier = Who has it
tier-support = Support
tier-development = The development team
tier-supplier = The supplier
case-references = Their reference
case-urgency = Urgency
case-urgent = Urgent for the requester
urgency-critical = Critical
urgency-normal = Normal
urgency-low = Low
case-called-yes = yes; has called, { $day } { $time }
case-called-no = yes; has not called yet
case-watchers = Others with the same
case-watchers-count = people: { $people }, organisations in all: { $organisations }
case-organisations =
    { $count ->
        [one] one organisation
       *[other] { $count } organisations
    }
case-visibility = Open to
case-visibility-region = everybody in the region
case-shown = Already shown, but didn't help: { $titles }
detail-left-out = left out
detail-left-out-because = left out: { $reason }
case-summary = Case { $number }: { $text }
case-unknown = There is no case { $number }.

## The way a case takes

receipt-why = Why: { $why }
why-way = { $about } → { $queue }
why-region = open to the whole region
why-copies = copy: { $queues }
why-cause-program = Program error
why-cause-technical = Technical error
why-everything = Everything else

## How it went when support tested

case-repeated = When tested
case-change-repeated = Could it be repeated?
repeated-yes = Can be repeated | reproduced | repeated | repeatable | reproducible
repeated-sometimes = Can be repeated sometimes | sometimes | now and then | intermittent
repeated-no = Cannot be repeated | not reproduced | not repeated | could not reproduce | cannot reproduce | can't reproduce | not reproducible
repeated-untried = Not tried yet | not tried | untested

## Pictures

picture-what = I have your picture. What is it about? If it belongs to a case, its number is enough.
picture-goes-along = Thank you, the picture goes along with your question.
picture-carried = Pictures that go along: { $count }
picture-private = I only see pictures in our private chat. If it matters, send it to me there.
picture-enough = I can't take any more pictures today. Those you have already sent are kept.
picture-unnamed = the picture
picture-refused-kind = I couldn't take { $name }: it is not a kind of picture that I can show (PNG, JPEG or WebP).
picture-refused-large = I couldn't take { $name }: it is larger than 10 MB.
picture-refused-gone = I couldn't take { $name }: it could not be fetched from Teams.
picture-instead = Send another picture or a link to one, or write why there is none.
picture-instead-mail = Send another picture or a link to one, e-mail it to { $address } with the case number in the subject once you have it, or write why there is none.
picture-instead-case = Send another picture together with the number **{ $number }**, e-mail it to { $address } with [{ $number }] in the subject, or write **{ $number }** and what the picture shows.
case-picture = Picture { $number }
case-picture-waiting = { $picture }: on its way
case-picture-refused = { $picture }: could not be fetched, and whoever asked has been told
case-pictures-renew = New links to the pictures
mail-pictures = Pictures of the case: { $count }. One too large for e-mail is on the case's card in Teams.

## Wishes are weighed, solutions are shared

heard-gallery = gallery | the gallery | show the gallery | show me the gallery | show solutions | shared solutions | show shared solutions
heard-show = publish
wish-weighed = This is how wishes like yours are weighed:
wish-benefits-only-us = Only you would benefit. Such wishes mostly become part of a larger renewal.
wish-benefits-some = Others would benefit too, and that counts in its favour.
wish-benefits-most = Many would benefit, and that counts in its favour.
wish-benefits-unknown = We don't know yet how many would benefit.
wish-visible-visitors = Visitors would notice it: such things come before what only shows in the tool.
wish-visible-both = Visitors would notice it: such things come before what only shows in the tool.
wish-visible-tool = It would only show in the tool: what visitors notice comes first.
wish-size-small = It looks small, and that counts in its favour.
wish-size-large = It is a large change, and those take longer.
wish-class-soon = All in all it is one of those that can sometimes go fast.
wish-class-renewal = All in all it is one of those that mostly wait for a larger renewal.
wish-class-long = All in all it is one of those that take time.
wish-class-weighed = All in all it is weighed against the others when development is planned.
wish-no-promise = Every wish is considered, but not all can be carried out, so this is no promise.
peers-post = **Sparring:** { $name } is thinking about something and would like to hear how others have done it.

    { $text }
peers-how = Reply in this thread and mention @{ $desk }, and your reply reaches whoever asked.
peers-replied = { $name } replied in the producers' channel: { $text }
peers-thanks = Thank you! I have passed it on to whoever asked.
gallery-title = Solutions that others have shared. Write a title and I'll show it:
gallery-empty = Nobody has shared a solution yet. Write **share a solution** if you want to be the first.
gallery-alike = Others have shared something that may give you ideas: { $titles }. Write the title and I'll show it, or go on here.
gallery-show = Show in the gallery
gallery-approved = The solution of case { $number } will be in the gallery soon.
gallery-not = Case { $number } cannot be shown in the gallery: it is not a shared solution, or whoever shared it has not agreed.
gallery-thanks = Thank you for sharing! Your solution is in the gallery now: { $title }
next-solution = Support reads it through. If they say yes, it goes into the gallery, and you'll be told.
