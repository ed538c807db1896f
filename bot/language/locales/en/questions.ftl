## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-person = a person | a person please | talk to a person | speak to a person | speak to a human | i want to talk to a person | can i talk to a person | can someone call me | talk to a human | human | a human please | i want to talk to somebody | can i talk to someone | connect me to support | operator | real person | talk to someone
heard-none = none of these | none of them | none | neither | not what i asked | that didn't help | it didn't help | it did not help | that did not help | wrong answer | not helpful
heard-send = yes | yes please | yes pls | send | send it | yes send | yes send it | ok send | sure | ok | yeah | yep | please do | go ahead
heard-cancel = no | no thanks | cancel | stop | never mind | forget it | nope | no need | not now | don't send | don't send it
heard-helped = that helped | it helped | it works now | solved | that worked | it works | fixed
heard-dont-know = i don't know | i dont know | don't know | dont know | idk | dunno | no clue | i have no idea | can't remember | no idea | not sure | i'm not sure
heard-correct = change my answers | sorry i meant | wrong button | i pressed the wrong button | i was wrong | no i meant | i meant | that was wrong
heard-meaning = what did you mean | what do you mean | what does that mean | how did you understand me | what did you think i meant
heard-all = show me all | show me all articles | show me all questions | show all | show everything | show me everything | all articles | list all articles
heard-complaint = this is useless | this is shit | this is crap | this is bullshit | this is bad | this bot is useless | you are useless | you're useless | this is rubbish | this is ridiculous | i give up | terrible bot | useless | stupid bot | bad bot | this doesn't work at all | i'm fed up | i hate this
heard-swearing = fuck | fucking | shit | damn | damned | bloody | crap | hell | bullshit | wtf | what the hell | what the fuck | for fuck's sake | bloody hell | damn it
heard-leaning = and | but | or | also | what about | then
heard-learn = learn | what have you learned | suggestions to learn
heard-approve = approve
heard-reject = reject

## Answers

answer-verified = Checked { $date }
answer-source = Read more
answer-only-in = This article isn't available in English. Here it is in { $language }.
answer-helped = That helped
answer-not-it = Not what I asked
answer-thanks-for-verdict = Good to hear!

## Answers, in full

answer-published = Published { $date }
answer-changed = Changed { $date }
answer-related = You may also want to see:
answer-again = The answer is in what I showed you earlier: “{ $title }”.
answer-show = Show it again

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
consent-again = Shall I send this to support?
consent-sent = Sent to support as case { $number }.
person-what = Gladly. What is it about? Write it in one message, and I'll pass it on to support.
person-what-again = That's fine. Write what it is about in one message, now or when it suits you, and I'll send it to support. If you no longer want to, write **cancel**.

## Decision articles: facts first, then one answer

fact-first = The right answer depends on this. Please tell me:
fact-which = I'm not sure what you mean. Please answer with one of these: { $answers }
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

## Talk

contents-title = What I can answer
contents-how = Write one of these titles, or ask in your own words.
contents-general = General
unknown-follow-up = I don't know any more about that than what I showed you in “{ $title }”. Shall I send your question to support?
meaning-shown = You wrote “{ $text }”. I thought it was about “{ $titles }”. If that is wrong, write **not what I asked**.
meaning-unknown = You wrote “{ $text }”. I found nothing that I could be sure of. Try other words, or write **a person**.
complaint = I'm sorry that I'm no help here. Shall I send this to a person?
complaint-nothing = I'm sorry that I'm no help. Write **a person**, and I'll pass it on to support.

## Handing over

case-already = Your question is already with support as case { $number }.
stop-contact = Questions about { $service } go to your own local contact first, so I don't send this to support.
stop-contact-none = Questions about { $service } go to your own local contact first. I don't know who that is where you work: ask your manager or local IT.
stop-contact-private = Write to me in our private chat, and I'll show you how to reach them.

## A search from the message box

seek-nothing = I found nothing. Try other words.
seek-article = Article
seek-facts = The answer depends on some facts. Ask me the question, and I'll ask for them first.

## Learning from use, for support

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
learn-answer-missing = { case-answer-missing }
learn-answer-how = Write the answer too: **approve { $id } the answer**.
