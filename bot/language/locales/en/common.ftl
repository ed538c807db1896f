### What the desk says and understands, in English.
### Case numbers, phone numbers and times arrive as text: they are never grouped or rounded.

## What people may say. Phrases are separated by | ; small spelling mistakes are forgiven.

heard-help = help | help me please | menu | commands | what can you do | what can i ask
heard-hello = hi | hello | hey | hi there | good morning | good afternoon | good evening
heard-thanks = thanks | thank you | thanks a lot | many thanks | thank you so much | thx | great thanks | cheers | ok thanks | thank you very much | thanks for your help | ok thank you
heard-whoami = whoami | who am i
heard-language = language

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
help-take = **take 1001**: the case is yours
help-answer = **answer 1001 your text**: your text goes to whoever asked
help-bind-queue = **bind queue NAME**: the queue's cases are posted here
help-service = **service NAME**: questions here are about that service first
help-whoami = **whoami**: your id, and this place's
help-cases = **my cases** shows your cases, **contacts** who you can turn to, **my data** what I know about you, **gallery** what others have shared.
help-flows = You can also start one of these:

## What may have to be said anywhere

empty = I only saw an empty message. What can I help you with?
nothing-open = There is nothing to choose from just now. What can I help you with?
too-old = That question is no longer open. Please ask again.
agents-only = Only support staff can do that.
error-sorry = Something went wrong on my side. Please try again; if it happens again, contact support directly.
answer-late = This answer is late: it is to what you sent on { $day } at { $time }.
told-late = This comes late: it is from { $day } at { $time }.
language-set = From now on I'll answer you in English.
language-unknown = I speak Swedish, Finnish, Norwegian, Italian and English. Which one would you like? Write for example **language Finnish**.
whoami = You: { $person }
    .place = This place: { $place }
    .team = Team: { $team }
    .tenant = Tenant: { $tenant }

## Words that are used in several places

language-sv = Swedish
language-fi = Finnish
language-nb = Norwegian
language-it = Italian
language-en = English
language-other = another language
choice-yes = Yes
choice-no = No
choice-other = Another one
quoted = “{ $text }”
organisation = Organisation
cases = Cases
languages = Languages
change = Change
send-to-support = Send to support

## To support, about the files

desk-fault = desk.toml can't be used as it is now. The last good version stays in use. “python app.py check” tells you what is wrong.
file-fault = { $file } can't be read. What it last held stays in use. “python app.py check” tells you what is wrong.
file-left-out = { $file } can't be read and is left out. “python app.py check” tells you what is wrong.
files-gone = **{ $count } files have disappeared from the knowledge folder at once.** That is probably a mistake, so I go on answering with what they held. If they are meant to be gone: “python app.py knowledge accept”.
files-none = I have no articles, and can answer nothing. Is the knowledge folder the right one?
files-more = … and { $count } more.
files-subject = Something is wrong with the desk's files
copy-set-aside = { $file }: an earlier version kept a copy of this article, and it says something else than the article does ({ $parts }). People get the article as its file is now; the copy is in DATA/knowledge, if something in it is needed.
learned-unused = There is no article for { $file } any more, so what was learned is not used. If the article has a new name, give the file the same one.

## When the desk itself is in trouble

alarm-stopped = **I have stopped sending to { $whose }.** Within ten minutes, { $places } of its chats and channels told me that I had been removed. So many at once is probably a mistake: has the app been blocked or uninstalled there? When that is settled, `python app.py posts resume { $tenant }` lets me go on.
alarm-refused = A message could not be delivered to { $place }: it was refused again and again ({ $why }). Whoever waits for it there has got nothing.
    .subject = A message was refused
