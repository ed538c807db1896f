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
heard-swearing = fuck | fucking | shit | damn | damned | bloody | crap | hell | bullshit | wtf | what the hell | what the fuck | for fuck's sake | bloody hell | damn it
heard-mine = my cases | my tickets | show my cases | show me my cases | list my cases | where are my cases | my open cases
heard-case = case | show case | show me case | how is case | what about case | status of case | how is it going with | how is it going with case | what is happening with case | ticket
heard-add = add | add to | add to case
heard-withdraw = withdraw | withdraw case | withdraw my case
heard-reopen = reopen | reopen case | reopen my case | open again
heard-called = i have called | i've called | i called | i have already called
heard-ask-back = ask | ask back
heard-note = note | internal note
heard-change = state | set state | change state
heard-leaning = and | but | or | also | what about | then
heard-contacts = contacts | contact | contact person | my contacts | my contact | our contacts | local contact | my local contact | who is my contact | who is my contact person | who is our contact | who is our contact person | who are our contacts | show contacts | show my contacts | who can i contact | who should i contact | who can i call | who should i call
heard-contact-right = yes still right | still right | yes they are right | all right still | the details are right | they are still right | yes all correct | all correct
heard-contact-changed = something has changed | something changed | the details have changed | my details have changed | i have a new number | i've got a new number | my number has changed
heard-my-data = my data | show my data | show me my data | my details | what do you know about me | what do you keep about me | what have you stored about me | what data do you have about me
heard-erase = delete my data | erase my data | remove my data | delete everything about me | erase everything about me | delete me | forget me | forget everything about me
heard-erase-yes = yes delete everything | yes delete everything about me | yes delete my data
heard-forget = forget

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
help-support = For support staff:
help-support-commands =
    - **take 1001**: the case is yours
    - **answer 1001 your text**: your text goes to whoever asked
    - **bind queue NAME**: the queue's cases are posted here
    - **service NAME**: questions here are about that service first
    - **whoami**: your id, and this place's

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
case-promised = To be looked at before
case-state = State
case-state-received = Waiting for somebody
case-state-taken = { $name } has it
case-state-answered = Answered by { $name }
case-shown = Already shown, but didn't help: { $titles }
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
language-set = From now on I'll answer you in English.
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
mail-end = Answer in Teams: write “answer”, the case number and your text to the bot. Or contact { $name } directly. The case is also listed by “python app.py cases”.

## To support, about the files

article-fault = The article { $file } can't be read (line { $line }). Its last good version stays in use. “python app.py check” tells you what is wrong.
desk-fault = desk.toml can't be used as it is now. The last good version stays in use. “python app.py check” tells you what is wrong.

## Learning from use, for support

quoted = “{ $text }”
learn-title = What could be learned from use
learn-none = There is nothing to learn just now.
learn-more = And { $count } more after these.
learn-alternate = “{ $text }” was asked { $times } times, and the article “{ $title }” was right. Add the wording? ({ $id })
learn-negative = “{ $text }” was asked { $times } times, and the article “{ $title }” was wrong. Never give that answer to it again? ({ $id })
learn-draft = { $texts }: asked { $times } times without an answer. Write the answer, and it becomes an article. ({ $id })
learn-approve = Approve
learn-reject = Reject
learn-answer-open = Write the answer
learn-answer-text = The answer, as people will read it (required)
learn-approved = { $id } is approved. It will be in use in a few seconds.
learn-rejected = { $id } will not be brought up again.
learn-unknown = Nothing is waiting under { $id }. Write **learn** to see what is.
learn-answer-missing = Write the answer first.
learn-answer-how = Write the answer too: **approve { $id } the answer**.

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
fact-unknown = I have no answer for exactly what you told me ({ $given }), and I won't guess. Shall I ask support?
fact-needed = Without that, my answer could be wrong, and I don't want to guess. Shall I ask support to look at it?
fact-still = Back to “{ $title }”: { $ask }

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
unknown-follow-up = I don't know any more about that than what I showed you in “{ $title }”. Shall I send your question to support?
meaning-shown = You wrote “{ $text }”. I thought it was about “{ $titles }”. If that is wrong, write **not what I asked**.
meaning-unknown = You wrote “{ $text }”. I found nothing that I could be sure of. Try other words, or write **a person**.
complaint = I'm sorry that I'm no help here. Shall I send this to a person?
complaint-nothing = I'm sorry that I'm no help. Write **a person**, and I'll pass it on to support.

## Guided dialogs: how the talk goes

heard-stop = cancel | cancel please | stop | stop it | forget it | never mind | nevermind | i changed my mind
heard-back = back | go back | previous | previous question | one step back
heard-skip = skip | skip it | skip this | next | next question | pass
heard-why = why | why do you ask | why are you asking | why do you want to know | why is that needed | what do you need that for
heard-more = more | tell more | i want to tell more | add more | i want to add something
heard-resume = continue | go on | let's continue | i want to continue | continue where we were
heard-flow-bug-report = i want to report a bug | report a bug | i want to report a problem | report a problem | i want to report an error | report an error | i'd like to report a bug | i would like to report a bug | i would like to report a problem | bug report | new bug report | i found a bug | i have found a bug | i've found a bug | i want to report an issue | report an issue | want to report a bug | need to report a bug | i need to report a problem | i need to report a bug | we want to report a problem | found a bug | we found a bug | i found a problem | i have found a problem
heard-flow-development-wish = i have a wish | wish | a wish | new wish | development wish | feature request | i have a feature request | i have a suggestion | i have a suggestion for improvement | i want to suggest an improvement | i'd like to suggest something | i would like to suggest something | we have a wish | we have a suggestion | have a suggestion | i wish for something | we would like to suggest something
heard-flow-sparring = sparring | i want sparring | i need sparring | i would like some advice on our site | i'd like advice on our site | i have an idea | i want to discuss an idea | can i discuss an idea | can somebody look at our site | can someone look at our site | could somebody look at our site | could someone look at our site | can you look at our site | we want to develop our site | we want to improve our site | we have an idea | have an idea | could somebody look at an idea | we would like advice on our site
heard-flow-access = i need an account | i need access | i have no access | i don't have access | request access | need access | we need an account | need an account
heard-flow-usage = i need help using the tool | i need help with the tool | help with the tool | i don't know how to do it | screen sharing | i want screen sharing | can we share screens | need help with the tool | i need a hand with the tool
heard-flow-operations = outage | report an outage | everything is down | the system is down | the network is down | everything is broken | the system is not responding
heard-flow-solution = share a solution | i want to share a solution | i would like to share a solution | we have a solution to share | we want to share a solution | want to share a solution
start-bug-report = Report a problem
start-development-wish = Make a wish
start-sparring = Discuss an idea
start-access = Access
start-usage = Get help with the tool
start-operations = Report an outage
start-solution = Share a solution
dialog-skip = Skip
dialog-back = Back
dialog-form = Fill in a form instead
dialog-cancel = Cancel
dialog-cancelled = Then we stop here. Nothing has been sent.
dialog-first = This is the first question. Write **cancel** if you want to stop.
dialog-needed = Nobody can help you without this, so I do need to know.
dialog-reason = { $label }: why is that not possible? A few words will do, so that support doesn't have to ask.
dialog-write-name = Write the name, or a part of it.
dialog-unfinished = You have something unfinished: { $flow }. Do you want to go on where you were?
dialog-resume = Go on
dialog-drop = Throw it away
dialog-not-yours = This is somebody else's. Write to me yourself, and you'll get your own.
form-begun = You can leave empty what you don't know, unless it is marked as required.
form-faults = Nearly there. Please check what is marked.
form-required = { $label } (required)
form-optional = { $label } (optional)
form-missing = { $label } is missing.
form-fault = ⚠ { $fault }
form-send = Send
review-title = This is what I'll send
review-missing = This is missing, but would help:
review-way = It goes to { $queue }.
review-copies = Copy to { $queues }.
review-send = Yes, send it
review-more = Tell more
review-change = Change
review-how = Write **yes** and I'll send it. To change something, write for example **no, the phone number is …**, or **back**. **Cancel** throws it away.
alike-title = Is it the same as one of these?
alike-how = Others have already reported these. If yours is the same, choose it: you'll hear when something happens, and don't need to write more. Otherwise write **none of these**.
alike-none = No, none of these
alike-refused = None of these cases was the same.
alike-joined = You now follow case { $number }, and you'll hear when something happens.
value-none = –
value-left = – ({ $reason })
choice-yes = Yes
choice-no = No
choice-other = Another one
case-kind-solution = Shared solution
menu-title = What shall I do with the message?
menu-send = Send it to support as it is
menu-empty = There is no text in that message.
## Edited and deleted afterwards

edited-told = Support now sees your change too, in case { $number }.
deleted-told = Support sees that you deleted your message. Case { $number } stays with support.
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
picture-instead-case = Send another picture or a link to one, e-mail it to { $address } with [{ $number }] in the subject, or write why there is none.
case-picture = Picture { $number }
case-picture-waiting = { $picture }: on its way
case-picture-refused = { $picture }: could not be fetched, and whoever asked has been told
case-pictures-renew = New links to the pictures
mail-pictures = Pictures of the case: { $count }. One too large for e-mail is on the case's card in Teams.
## A field's names are what people call it when they correct it; the words after -said are other ways of saying a choice.

-said-yes = yes | yeah | yep | yup | sure | of course | ok | yes please | y | 👍
-said-no = no | nope | nah | no thanks | n | not really | 👎

field-service = Which service is it about?
    .label = Service
    .names = service
    .why = Then it goes straight to the right people.
field-organisation = Where do you work?
    .label = Organisation
    .names = organisation | organization | workplace | employer
    .why = Every organisation has contacts of its own.
field-role = What is your role with this service?
    .label = Role
    .names = role | my role
    .why = Users turn to their own system owner first; system owners pass it on.
    .user = I use it
    .user-said = user | ordinary user | just a user | normal user
    .system-owner = I am the system owner or superuser
    .system-owner-said = system owner | superuser | super user | key user | owner
field-cause = Is it an error in the program, or something technical?
    .label = Cause
    .names = cause | reason
    .hint = Do your other programs work, and is it the same on other computers? Then it is the program. If other programs fail too, or only your computer does, it is technical. When in doubt, ask your local IT.
    .why = Errors in the program and technical errors are corrected by different people.
    .program = An error in the program
    .program-said = program | the program | software | application | bug
    .technical = Something technical: computer or network
    .technical-said = technical | technical error | it | computer | network | hardware
    .unknown = I don't know
    .unknown-said = don't know | no idea | not sure | dunno
field-asked-local-it = Have you asked your local IT?
    .label = Local IT asked
    .names = local it
    .why = Local IT can often put it right at once, and knows what else is going on.
    .yes = Yes
    .yes-said = { -said-yes } | i have | i did
    .no = Not yet
    .no-said = { -said-no } | no i haven't | haven't | not so far
field-others = Do others have the same problem?
    .label = Others affected
    .names = others | others affected
    .why = If many have the same problem, support looks in a different place than if only you have it.
    .only-me = Only me
    .only-me-said = just me | nobody else | no one else | only i | it's only me | no
    .several = Some others too
    .several-said = several | a few | some of us | my colleague too | more people | others too | yes
    .everybody = Everybody
    .everybody-said = everyone | all of us | all | the whole office | everybody here
    .unknown = I don't know
    .unknown-said = don't know | no idea | not sure | haven't asked | dunno
field-urgent = Must somebody look at it at once?
    .label = Urgent
    .names = urgency | urgent
    .why = If it's urgent, it is best to call as well, so that nobody misses it.
    .yes = Yes, it's urgent
    .yes-said = { -said-yes } | urgent | it is urgent | at once | asap | immediately
    .no = No, it can wait
    .no-said = { -said-no } | not urgent | it's not urgent | no hurry | it can wait | no rush
field-since = Since when?
    .label = Since
    .names = date | start date | day | began | started
    .hint = For example yesterday, last Monday or 12.11.
    .why = Support can see what was changed that day.
field-screenshot = Please add a picture of the whole window, with the address bar.
    .label = Screenshot
    .names = screenshot | picture | image
    .hint = Paste it here, or write its web address. If you can't, say why.
    .why = A picture shows where it happens and what the screen says.
    .picture = attached
field-phone = What is your phone number?
    .label = Phone
    .names = phone number | phone | telephone | telephone number
    .why = A call is often the quickest way to the answer.
field-mobile = And your mobile number?
    .label = Mobile
    .names = mobile number | mobile | mobile phone | cell phone
    .why = You can be reached away from your desk too.
field-email = What is your e-mail address?
    .label = E-mail
    .names = e-mail | email | e-mail address | email address | mail
    .why = The supplier and the helpdesk write to you there.
field-tried = What have you tried so far?
    .label = Tried so far
    .names = tried | attempts
    .why = Then nobody suggests what you have done already.

## Guided dialogs: error report

bug-report = Error report
    .begun = Let's take it step by step. Write **back** or **cancel** whenever you like.
bug-report-summary = What doesn't work? One sentence is enough.
    .label = Problem
    .names = problem | summary
    .why = It is the first thing support reads.
bug-report-where = Where does it happen?
    .label = Where
    .names = place | location | page address
    .hint = The page's address, or the part of the tool
    .why = Support begins by looking at the same place.
bug-report-steps = What do you do, step by step, when it happens?
    .label = Steps
    .names = steps
    .why = What can be repeated is easier to correct.
bug-report-impact = How much does it hinder you?
    .label = Impact
    .names = impact | effect
    .why = It helps the team decide what comes first.
    .blocked = I can't go on
    .blocked-said = blocked | stuck | i'm stuck | completely | nothing works | can't work
    .slowed = I can work, but slowly
    .slowed-said = slow | slower | somewhat | a little | a bit | it's annoying
    .cosmetic = It only looks wrong
    .cosmetic-said = cosmetic | not at all | just looks | looks bad
bug-report-expected = What should have happened instead?
    .label = Expected
    .names = expected | expectation
    .why = It may work as meant and still be wrong for you.
bug-report-frequency = How often does it happen?
    .label = How often
    .names = frequency | how often
    .why = What comes and goes is looked for differently.
    .always = Every time
    .always-said = always | all the time | each time | constantly
    .sometimes = Now and then
    .sometimes-said = sometimes | at times | randomly | not always | often | rarely
    .once = It happened once
    .once-said = once | one time | only once | just once
bug-report-browser = Which browser and device do you use?
    .label = Browser
    .names = browser | device
    .hint = For example Chrome on Windows, or an iPhone
    .why = Some errors show in one browser only.
bug-report-visibility = Shall the report be open to the whole region?
    .label = Visible to
    .names = visibility
    .hint = Others then see the case number and how many have the same error, never what you wrote.
    .why = Others with the same error can join your report instead of making a new one.
    .region = Yes, open to the region
    .region-said = region | the region | the whole region | open | { -said-yes }
    .own = No, only my organisation
    .own-said = own | only us | my organisation | only mine | { -said-no }

## Guided dialogs: development wish

development-wish = Development wish
    .begun = Good, tell me about it. Every wish is considered, though not all can be carried out.
development-wish-summary = What do you wish for? One sentence is enough.
    .label = Wish
    .names = wish | summary
    .why = It is the first thing the developers read.
development-wish-problem = What would it solve for you?
    .label = What it solves
    .names = problem | reason
    .why = There may be another way to solve the same thing.
development-wish-benefits = Who would benefit?
    .label = Benefits
    .names = benefit | beneficiaries
    .why = What helps many comes first.
    .only-us = Only us
    .only-us-said = us | just us | our organisation | only me
    .some = Some others too
    .some-said = some | a few | several | others
    .most = Nearly everybody
    .most-said = most | everybody | everyone | all | many
    .unknown = I don't know
    .unknown-said = don't know | no idea | not sure | dunno
development-wish-visible = Who would notice it?
    .label = Noticed by
    .names = visible | visibility
    .why = What visitors see comes before polishing the tool.
    .visitors = Visitors to the site
    .visitors-said = visitors | the public | readers
    .tool = We who work in the tool
    .tool-said = tool | the tool | we | editors | only we
    .both = Both
    .both-said = both of them | all
development-wish-example = Have you seen an example somewhere? Describe it, or give an address.
    .label = Example
    .names = example
    .why = An example says more than a description.
development-wish-size = How much work would you guess it is?
    .label = Size
    .names = size | amount of work
    .why = What is small and helps many can go quickly.
    .small = A small change
    .small-said = small | little | tiny
    .medium = Something in between
    .medium-said = medium | in between | average
    .large = A large change
    .large-said = large | big | a lot
    .unknown = I don't know
    .unknown-said = don't know | no idea | not sure | dunno

## Guided dialogs: sparring

sparring = Sparring
    .begun = How nice! Tell me about your idea, and an adviser will think it through with you.
sparring-idea = What would you like to do?
    .label = Idea
    .names = idea | goal
    .why = The better the goal is known, the better the suggestions.
sparring-site = What is the address of your site?
    .label = Site
    .names = site | website | site address
    .why = The adviser can see what you start from.
sparring-audience = Who is it for?
    .label = Audience
    .names = audience | target group
    .why = What suits young people may not suit their grandparents.
sparring-deadline = When should it be ready?
    .label = Ready by
    .names = deadline
    .hint = A day, or in words: before Advent
    .why = It decides which alternatives there is time for.
sparring-material = Do you have texts, pictures or other material? Say what, or give an address.
    .label = Material
    .names = material | materials
    .why = The suggestion can then use what you have.
sparring-consent = May I also ask in the producers' own channel?
    .label = Ask the others too
    .names = consent
    .hint = They see your idea and the site's address there.
    .why = Somebody there may have done the same already.
    .yes = Yes, gladly
    .yes-said = { -said-yes } | gladly | go ahead
    .no = No, only the advisers
    .no-said = { -said-no } | only the advisers

## Guided dialogs: password or access

access = Password or access
    .begun = This is dealt with where you work. Let's see who can help you. Never write a password here.

## Guided dialogs: help with using the tool

usage = Help with the tool
    .begun = We'll sort this out. A few questions first, so that support can help you straight away.
usage-goal = What are you trying to do?
    .label = What you want to do
    .names = goal | task
    .why = There may be a shorter way there.
usage-where = Where in the tool are you?
    .label = Where
    .names = place | location | page address
    .hint = The page's address, or the part of the tool
    .why = Support then begins in the same place as you.
usage-call = Would you like to be called, or to share your screen?
    .label = Call or screen sharing
    .names = call | screen sharing
    .why = Some things are more easily shown than written.
    .yes = Yes, please
    .yes-said = { -said-yes } | call me | gladly
    .no = No, write to me
    .no-said = { -said-no } | in writing | write | rather not

## Guided dialogs: something is down

operations = Disruption
    .begun = I'll pass this on to the right people. I'll only ask what is really needed.
operations-down = What doesn't work?
    .label = What is down
    .names = problem
    .why = It decides who is called.
operations-since = When did it begin?
    .label = Since
    .names = start | time | began | started
    .hint = For example today at 9.40
    .why = The time helps support see what was changed just before.

## Guided dialogs: share a solution

solution = Share a solution
    .begun = Thank you for sharing! Others may be looking for exactly this.
solution-title = What shall we call it?
    .label = Title
    .names = title | name
    .why = It is how others find it.
solution-solves = What does it solve?
    .label = What it solves
    .names = problem
    .why = Others recognise their own problem first, and then the solution.
solution-link = Where can it be seen? Give the address.
    .label = Address
    .names = link | address
    .why = One look says more than a description.
solution-description = How did you do it?
    .label = How it is done
    .names = description
    .why = Then others can do the same.
solution-contact = Who can others ask about it?
    .label = Ask
    .names = contact | contact person
    .why = A question to a colleague saves hours of trying.
solution-consent = May I show this to everybody who uses the service?
    .label = May be shown
    .names = consent
    .why = Nothing is shown to others unless you say yes.
    .yes = Yes, show it
    .yes-said = { -said-yes } | show it
    .no = No, don't
    .no-said = { -said-no } | don't show it | rather not

## Guided dialogs: when an answer is none

fault-empty = I got no text. Please write your answer.
fault-too-long = That is a little too long. Please use at most { $max } characters.
fault-no-choice = I can't tell which one you mean. Write its number, or the words on it.
fault-ambiguous-choice = Do you mean “{ $first }” or “{ $second }”?
fault-no-date = I can't tell which day you mean. Write for example 12.11. or “yesterday”.
fault-future-date = That day hasn't come yet. Which day do you mean?
fault-no-link = I can't read that as a web address. Copy it from the browser, for example https://example.org/page.
fault-no-phone = I can't read that as one phone number. Write it with its area code, for example +358 9 000 0000.
fault-no-email = I can't read that as one e-mail address. It should look like name@example.org.
fault-no-image = I see no picture there. Paste one, or write its web address.

## Passwords, which are never kept. Words are separated by | ; * stands for letters

secret-words = password | passwords | passphrase | passcode | passwd | pwd | pass word | pin | pin code | pin-code | pincode
secret-pins = pin | pin code | pin-code | pincode | passcode
secret-codes = code | security code | login code | access code | verification code
secret-mine = my | our | the | his | her | their | your
secret-is = is | was
secret-to = to
secret-changed = changed | set | reset | updated | chose
secret-for = for | to | of | in | at | on
secret-user = user | username | user name | login | account | uid
secret-filler = now | still | just | simply | actually | currently | set to | changed to | called | this | the following | as follows
secret-and = and | but | so | because | then
secret-units = character* | letter* | digit* | number* | symbol* | day* | week* | month* | year* | time* | minute* | hour*
secret-harmless = wrong* | incorrect* | correct* | right | not | never | invalid | valid | expir* | forg* | lost | lock* | unlock* | block* | reset* | change* | changing | need* | requir* | mandatory | missing | empty | blank | hidden | safe | secure | insecure | weak | strong | long | short | same | different | hack* | stolen | leak* | compromis* | saved | stored | shared | unknown | reject* | refus* | accept* | deni* | disabl* | enabl* | work* | broken | help | please | urgent* | problem* | error* | question* | protect* | encrypt* | visible | temporar* | gone | okay | fine | good | issue* | updat* | access | login | user* | found | given | sent | something | anything | nothing | easy | hard | case | case-sensitive | difficult | manager* | policy | office365 | o365 | m365 | microsoft365 | windows10 | windows11 | win10 | win11 | 1password | sha256 | oauth2 | wpa2
secret-refused = That looked like a password, so I have kept nothing of it. Please delete your message and change the password now, and never write it to anybody. Ask me again without it, and I will gladly help.
## Contacts

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

## Are a contact's details right?

check-title = Are your contact details still right?
check-why = You are a contact for { $about }. These are the details I show to colleagues who need help:
check-again = A reminder: you are a contact for { $about }. Are these details still right?
check-right = Yes, still right
check-changed = Something has changed
check-ask = What has changed? Write it in your next message, and support will put it right.
check-what = What has changed? (required)
check-what-missing = First write what has changed.
check-send = Send to support
check-mail-how = Open the page and answer with a button:
check-thanks = Thank you! Now we know that the details are right.
check-told = Thank you! Support will put it right.
check-done = This has been answered already. Thank you!
check-case = The contact details of { $who } have changed: { $text }
check-news = Contact details: { $who }
check-news-changed = { $who } says that their contact details have changed: { $text }
check-news-silence = { $who } has not said whether their contact details are still right, not even after a reminder. Please get in touch, then change “verified” in desk.toml.
check-news-unreachable = I have neither a chat nor an e-mail address to ask { $who } whether their contact details are right. Please call, then change “verified” in desk.toml.
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
case-add-send = Send
case-added = Added to case { $number }. Support has been told.
case-add-missing = Write something first.
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
case-organisations =
    { $count ->
        [one] one organisation
       *[other] { $count } organisations
    }
case-unwatch = Stop telling me
told-supplier = Case { $number } has gone on to the supplier. We'll tell you how it goes as soon as we know more.
told-planned = Case { $number } is planned for the update of { $date }.
told-moved = Case { $number } has been moved: it is now planned for the update of { $date }.
told-released = Case { $number } is part of an update that is now in use. If something is still wrong, write **{ $number }** and what you see.
told-closed = Case { $number } is closed.
told-merged = Case { $number } is about the same thing as case { $other }, and continues there. You'll be told what becomes of it.
told-reopened = Support has opened case { $number } again.
told-waiting = { $name } from support asks about case { $number }:
told-waiting-how = Write **{ $number }** and your answer here.
told-message = { $name } from support writes about case { $number }:
detail-left-out = left out
detail-left-out-because = left out: { $reason }

## Cases: what support sees and does

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
case-called-yes = yes; has called, { $day } { $time }
case-called-no = yes; has not called yet
case-watchers = Others with the same
case-watchers-count = people: { $people }, organisations in all: { $organisations }
case-visibility = Open to
case-visibility-region = everybody in the region
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
case-change-open = Change
case-change-state = State
case-change-same = As it is
case-change-planned = Day of the update, if it is planned
case-change-into = Number of the other case, if it is the same
case-change-reference = The supplier's or helpdesk's number
case-change-urgency = Urgency
case-change-told = Message to { $name } (optional)
case-change-send = Save
case-changed = Case { $number } is changed.
case-change-nothing = Nothing was filled in, so nothing was changed.
case-change-needs-day = Which update? Give the day too.
case-change-day-passed = { $date } has passed. Give a day that is still to come.
case-change-needs-case = Which case is it the same as? Give the number of another case that is still open.
case-change-cannot = Case { $number } can't be changed to that. It is now: { $state }.
case-change-how = Write for example **state { $number } being tested**, **state { $number } planned 3.12.** or **state { $number } critical**.
move-testing = Being tested | testing | test
move-assessed = With the development team | development team | development | assessed
move-supplier = With the supplier | to the supplier | supplier
move-planned = Planned for an update | planned for | planned | plan
move-released = Released | release
move-closed = Closed | close
move-merged = The same as another case | the same as | same as | merged with | merge with | merge
move-reopened = Opened again | reopened | reopen
urgency-critical = Critical
urgency-normal = Normal
urgency-low = Low
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

## Wishes are weighed, solutions are shared

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
heard-gallery = gallery | the gallery | show the gallery | show me the gallery | show solutions | shared solutions | show shared solutions
heard-show = publish
gallery-title = Solutions that others have shared. Write a title and I'll show it:
gallery-empty = Nobody has shared a solution yet. Write **share a solution** if you want to be the first.
gallery-alike = Others have shared something that may give you ideas: { $titles }. Write the title and I'll show it, or go on here.
gallery-show = Show in the gallery
gallery-approved = The solution of case { $number } will be in the gallery soon.
gallery-not = Case { $number } cannot be shown in the gallery: it is not a shared solution, or whoever shared it has not agreed.
gallery-thanks = Thank you for sharing! Your solution is in the gallery now: { $title }
help-cases = **my cases** shows your cases, **contacts** who you can turn to, **my data** what I know about you, **gallery** what others have shared.
help-flows = You can also start one of these:
next-solution = Support reads it through. If they say yes, it goes into the gallery, and you'll be told.
access-what = What do you need access to?
    .label = Needed
    .names = access
    .why = Then they know what to give you. Never write a password.
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
notice-state-draft = draft, waiting for approval
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
notice-in-language = { $text } (in { $language })
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
notice-authorise-typed = Note who authorised publishing the text: **notice { $number } authorised by NAME**.
incident-did-open = Incident { $number } is published.
incident-did-draft = Incident { $number } waits for somebody else to approve it, or for a note of who authorised it.
incident-did-update = Incident { $number }: the update is on its way to the channels.
incident-did-part = Incident { $number }: the state on the card is changed.
incident-did-reopen = Incident { $number }: open again, and the channels are told.
incident-did-resolve = Incident { $number }: resolved, and the channels are told.
incident-did-cancel = Incident { $number } is withdrawn, and the channels are told.
notice-cannot-service = There is no service { $service }. These exist: { $services }.
notice-cannot-no-words = Write what has happened, too.
notice-cannot-not-incident = That is no incident. Write **notice** instead.
notice-cannot-nobodys-words = The text is your own: nobody else needs to authorise it.
notice-cannot-authorise-who = Write who authorised it, too.
notice-cannot-incident-already = It is incident { $number } already.
notice-cannot-part = Write the part and its state, for example **part login: down, from tomorrow evening**.
## Too much at once

flood-messages = That was more than { $most } messages in a minute, so I'll be quiet for a moment. Write again in a minute.
flood-cases = I take at most { $most } cases an hour from one person, so this has not been sent. Please send it after { $time }.

## What is kept about a person

mydata-private = I only show what I keep about you in private chat. Write **my data** to me there.
mydata-title = This is what I keep about you
mydata-name = Name
mydata-questions = Questions
mydata-cases = Cases
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

## Notices: asked about, and problems that come of them

notice-staff-cases = Cases
notice-staff-cases-told = { $count } ({ $organisations }): { $numbers }
notice-asked-maintenance = maintenance | when is the maintenance | what happens during the maintenance | when is the update | what is updated | how long is the system down
notice-asked-incident = incident | what has happened | when will it be fixed | when does it work again
notice-asked-trouble = it does not work | I can't log in | logging in fails | I was logged out | the page does not open | everything is slow | is it down | is the system down | why does it not work | is { $service } down | { $service } does not work | can't get into { $service }
notice-asked-why = why do you do it then | why not at night | why in the middle of the day | why on a Saturday | why just now
notice-problem-tell = Shall I send it to support? Please describe first what happens: write it here in the thread, and I'll send it along.
notice-problem-during = Problem during “{ $title }”, { $when }
notice-over-for-case = “{ $title }” is over, and your case { $number } belonged to it. Does it work for you now? If not, tell me here.
notice-support-now = About support just now: { $text }
notice-was-over = That was during the incident “{ $title }”, which has been over since { $when }. What was answered then no longer holds. If you have a problem now, write **not what I asked**.

## The status page, its feed and its calendar

status-language-name = English
status-open = Open the status page
status-title = Status of our services
status-title-of = Status of { $service }
status-skip = Skip to the content
status-languages = Languages
status-services = Services
status-all = All services
status-as-of = As things are: { $when }
status-old = Nothing newer can be read just now. As things were { $ago }: { $when }
status-zone = All times are in the time zone { $zone }, just now { $name }.
status-service-works = no known trouble
status-service-planned = no known trouble, maintenance planned
status-service-maintenance = maintenance going on
status-service-verifying = open again after an incident, being checked
status-service-incident = incident going on
status-now = Just now
status-now-none = No known incident, and no maintenance going on.
status-planned = Planned
status-planned-none = No maintenance is planned.
status-past = The last 30 days
status-past-none = Nothing happened in the last 30 days.
status-more = Over: { $title }
status-earlier = Earlier updates
status-follow = Follow along
status-calendar = Maintenance as a calendar (iCalendar)
status-feed = News feed (Atom)
status-data = Data for programs (JSON)
status-calendar-name = Maintenance: { $name }
## Notices: a window that became an incident

notice-window-incident = became an incident, see “{ $title }”
notice-staff-window = Came from
notice-staff-window-told = notice { $number }, { $when }
notice-staff-incident = Became incident
case-notice = Belongs to
case-maintenance-told = Notice { $number }: { $title }
case-incident-told = Incident { $number }: { $title }
incident-work-goes-on = The work it came from is still going on: write **notice { $number } done { $window }** when that is done, too.
notice-history = Earlier updates
## Alternatives for an idea, and the form they are written in

heard-choose = i take | i will take | i choose | i pick | we choose | we take | alternative
heard-form = fill in a form | fill in a form instead | fill in the form | fill out a form | show the form | show me the form | i'd rather fill in a form | change
form-one-of = { $label } (one of them is enough)
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

## What is going on, for somebody who reports something

alike-going-on = This is going on just now:
alike-told = Others have reported:
alike-is-it = That was it.
notice-waits = You'll be told here when “{ $title }” is over. You don't need to write more.
notice-waits-already = You'll be told when “{ $title }” is over; you don't need to ask again.
notice-waited = “{ $title }” is over. Does it work for you now? If not, write to me again.
notice-staff-waiting = Waiting for it to end
notice-staff-waiting-told =
    { $count ->
        [one] one person, without a case of their own
       *[other] { $count } people, without cases of their own
    }

## A notice of planned work, written in Teams

heard-new-notice = new notice | write a notice | new maintenance notice | announce maintenance
notice-said-change = change | edit
notice-button-change = Change the draft
draft-heading = New notice of planned maintenance
draft-begun = I'll ask for one thing at a time. Nobody is told anything before the notice has been approved. To add another language, begin a line with its code, for example **fi:**. Write **cancel** to stop.
draft-form-begun = Nobody is told anything before the notice has been approved. To add another language, begin a line with its code, for example **fi:**
draft-faults = Something isn't right yet. All that you wrote is still here.
draft-send = Make a draft
draft-yes = Yes
draft-no = No
draft-service = Which service is it about?
    .label = Service
    .hint = Only channels that subscribe to the service get the notice.
draft-title = What is going to be done? One line.
    .label = Title
    .hint = For example: We are replacing the servers
draft-windows = When?
    .label = Times
    .hint = For example: Sat 6 October 8–14; Sat 13 October 8–14. Give all the times; they can be of different lengths.
draft-noticed = What may people notice? One thing per line.
    .label = What people may notice
    .hint = Put * before the one you expect. For example: * You notice nothing.
draft-worst = How long may they notice it, at worst?
    .label = At worst
    .hint = For example: 30 min. Not how long the work takes.
draft-reason = Why is it done?
    .label = Why
    .hint = It is shown just as you write it.
draft-promise = What do you promise?
    .label = Promise
    .hint = For example: No data is lost. It is shown word for word.
draft-year = I understood: { $windows }. Is that right?
draft-year-form = You left out something about the day. I have filled in what I think you mean: check it, and send it once more.
draft-year-no = Not those days
draft-needed = This is needed, so it can't be left out.
draft-made = Draft { $number } is made. Look at the preview, and then approve it or have it approved.
draft-doubts = First have a look at this:
draft-over = This has become a draft, or been thrown away.
draft-dropped = All right, there will be no notice.
draft-agents-only = Notices are written by support staff. If something doesn't work, just tell me what happens.
length-15 = a quarter | a quarter of an hour
length-30 = half an hour | a half hour
length-45 = three quarters of an hour
length-60 = an hour | one hour
length-hours = hours?|hrs?|h
length-minutes = minutes?|mins?|m
notice-cannot-no-times = I found no times in “{ $text }”. Write for example: Sat 6 October 8–14; Sat 13 October 8–14
notice-cannot-many-windows = That is { $count } times. I can take { $most } in one notice.
notice-cannot-no-time = “{ $text }”: there is no such time of day.
notice-cannot-no-day = “{ $text }”: there is no such day.
notice-cannot-no-year = “{ $text }”: that date doesn't fall on that weekday in any of the coming years.
notice-cannot-which-day = “{ $text }”: on which day?
notice-cannot-weekday = “{ $text }”: that day is { $day }. Did you mean { $other }?
notice-cannot-window-past = { $window } is past already.
notice-cannot-clock-twice = On { $day } clocks show { $time } twice, as they are put back. Choose another time.
notice-cannot-clock-skips = On { $day } clocks never show { $time }, as they are put forward. Did you mean { $before } or { $after }?
notice-cannot-windows-overlap = { $first } and { $second } overlap.
notice-cannot-too-long = That is { $count } characters. { $most } is the most I can take.
notice-cannot-length = How long is “{ $text }”? Write for example 30 min or 2 hours.
notice-cannot-missing = Service, title and times are needed.
notice-cannot-untitled = There is text in { $language }, but no title in that language. In the title, add a line that begins with **{ $mark }:**
notice-cannot-expected = Put * before the one you expect, and only that one. Now { $count } of them have it.
notice-cannot-alike = { $language } and { $other } need the same number of lines, with the * on the same one.
notice-cannot-change = Only a draft of planned maintenance can be changed this way.
notice-doubt-time = “{ $text }” is not a time of day.
notice-doubt-weekday = “{ $text }”: that day is { $day }.
notice-doubt-stale = “{ $text }” goes stale, as people read it later than you write it. Name the day as well.
notice-doubt-worst = What people may notice at worst is longer than the work itself.
notice-doubt-noticed = It doesn't say what people may notice.
notice-doubt-language = Some readers want { $language } and will see it in { $other }. Choose “{ $button }” and add lines that begin with { $mark }:
draft-sent = Draft { $number } is made.
notice-update-late = An update was promised for { $when }. We are still working on it.
notice-still-working = We are still working on it. There is nothing new to tell yet.
notice-button-still = Say that we are still working
notice-said-still = still working | nothing new
notice-did-still = Notice { $number }: the channels are told that you are still working, and that the next update comes within an hour.

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

## When a wish or a correction comes
heard-wish-when = when will my wish come | when does my wish come | when will my wish be done | when is my wish done | when will my wish be realised | when do my wishes come | how is my wish doing | what about my wish | when will our wish come
heard-when = when | how long | how soon
when-own = **{ $number }** “{ $text }”
when-planned = That is a plan, not a promise: if it is moved, you'll be told.
when-error = No day is set yet. The development team judges how urgent it is, and you'll be told when the correction is planned.

## What a case is called elsewhere
receipt-references = The supplier's or helpdesk's number: { $numbers }

## A search from the message box
seek-nothing = I found nothing. Try other words.
seek-article = Article
seek-facts = The answer depends on some facts. Ask me the question, and I'll ask for them first.
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
