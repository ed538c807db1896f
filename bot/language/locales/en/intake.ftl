## Guided dialogs: how the talk goes

heard-stop = cancel | cancel please | stop | stop it | forget it | never mind | nevermind | i changed my mind
heard-back = back | go back | previous | previous question | one step back
heard-skip = skip | skip it | skip this | next | next question | pass
heard-why = why | why do you ask | why are you asking | why do you want to know | why is that needed | what do you need that for
heard-more = more | tell more | i want to tell more | add more | i want to add something
heard-resume = continue | go on | let's continue | i want to continue | continue where we were
heard-form = fill in a form | fill in a form instead | fill in the form | fill out a form | show the form | show me the form | i'd rather fill in a form | change
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
review-how = Write **yes** and I'll send it. To change something, write for example **no, the phone number is …**, or **back**. **Cancel** throws it away.
alike-title = Is it the same as one of these?
alike-how = Others have already reported these. If yours is the same, choose it: you'll hear when something happens, and don't need to write more. Otherwise write **none of these**.
alike-none = No, none of these
alike-refused = None of these cases was the same.
alike-joined = You now follow case { $number }, and you'll hear when something happens.
value-none = –
value-left = – ({ $reason })
menu-title = What shall I do with the message?
menu-send = Send it to support as it is
menu-empty = There is no text in that message.
form-one-of = { $label } (one of them is enough)

## What is going on, for somebody who reports something

alike-going-on = This is going on just now:
alike-told = Others have reported:
alike-is-it = That was it.

## Guided dialogs: when an answer is none

fault-empty = I got no text. Please write your answer.
fault-too-long = That is a little too long. Please use at most { $max } characters.
fault-no-choice = I can't tell which one you mean. Write its number, or the words on it.
fault-ambiguous-choice = Do you mean “{ $first }” or “{ $second }”?
fault-unsure-choice = Did you mean “{ $choice }”? Answer yes, or choose what is right.
unsure-said-yes = { -said-yes }
unsure-said-no = { -said-no }
fault-no-date = I can't tell which day you mean. Write for example 12.11. or “yesterday”.
fault-future-date = That day hasn't come yet. Which day do you mean?
fault-no-link = I can't read that as a web address. Copy it from the browser, for example https://example.org/page.
fault-no-phone = I can't read that as one phone number. Write it with its area code, for example +358 9 000 0000.
fault-no-email = I can't read that as one e-mail address. It should look like name@example.org.
fault-no-image = I see no picture there. Paste one, or write its web address.
