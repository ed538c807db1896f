## Passwords, which are never kept. Words are separated by | ; * stands for letters

secret-words = password | passwords | passphrase | passcode | passwd | pwd | pass word | pin | pin code | pin-code | pincode | pw | pword
secret-pins = pin | pin code | pin-code | pincode | passcode
secret-codes = code | security code | login code | access code | verification code
secret-mine = my | our | the | his | her | their | your
secret-is = is | was
secret-to = to
secret-changed = changed | set | reset | updated | chose
secret-for = for | to | of | in | at | on
secret-user = user | username | user name | login | account | uid
secret-credentials = credentials | creds | login | log in | logged in | logging in | logon | sign in | signing in | sign-in | login details | username and password
secret-shorts = pass | psw | psswd | pswd
secret-as = as
secret-filler = now | still | just | simply | actually | currently | set to | changed to | called | this | the following | as follows
secret-and = and | but | so | because | then
secret-units = character* | letter* | digit* | number* | symbol* | day* | week* | month* | year* | time* | minute* | hour*
secret-harmless = wrong* | incorrect* | correct* | right | not | never | invalid | valid | expir* | forg* | lost | lock* | unlock* | block* | reset* | change* | changing | need* | requir* | mandatory | missing | empty | blank | hidden | safe | secure | insecure | weak | strong | long | short | same | different | hack* | stolen | leak* | compromis* | saved | stored | shared | unknown | reject* | refus* | accept* | deni* | disabl* | enabl* | work* | broken | help | please | urgent* | problem* | error* | question* | protect* | encrypt* | visible | temporar* | gone | okay | fine | good | issue* | updat* | access | login | user* | found | given | sent | something | anything | nothing | easy | hard | case | case-sensitive | difficult | manager* | policy | office365 | o365 | m365 | microsoft365 | windows10 | windows11 | win10 | win11 | 1password | sha256 | oauth2 | wpa2
secret-refused = That looked like a password, so I have kept nothing of it. Please delete your message and change the password now, and never write it to anybody. Ask me again without it, and I will gladly help.
# What somebody begins with who means that support needs the number all the same; shown, and heard
national-id-needed = the number is needed
# Words behind it, before the number, that turn it round
national-id-unneeded = not | never | no | nobody | unless
national-id-masked = I saw a national identity number and masked it: it is neither kept nor passed on. Please take it out of your message, too. If support really needs it, write the message again and begin with **{ national-id-needed }:**
national-id-anew = Your answer here is then replaced.
