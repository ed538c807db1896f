## Passwords, which are never kept. Words are separated by | ; * stands for letters

secret-words = password | passwords | passphrase | passcode | passwd | pwd | pass word | pin | pin code | pin-code | pincode | pw | pword | wifi password | pasword | passwort
secret-pins = pin | pin code | pin-code | pincode | passcode
secret-codes = code | security code | login code | access code | verification code
secret-mine = my | our | the | his | her | their | your
secret-is = is | was
secret-to = to
secret-changed = changed | set | reset | updated | chose | change | changing | made | switched | picked
secret-for = for | to | of | in | at | on
secret-user = user | username | user name | login | account | uid
secret-credentials = credentials | creds | login | log in | logged in | logging in | logon | sign in | signing in | sign-in | login details | username and password
secret-shorts = pass | psw | psswd | pswd
secret-as = as
secret-filler = now | still | just | simply | actually | currently | set to | changed to | called | this | the following | as follows
secret-and = and | but | so | because | then
secret-units = character* | letter* | digit* | number* | symbol* | day* | week* | month* | year* | time* | minute* | hour* | euro* | eur | sek | nok | usd | dollar* | pound* | second* | user* | people | percent | pages | rows | lines | copies | pieces | times | items | files
secret-harmless = wrong* | incorrect* | correct* | right | not | never | invalid | valid | expir* | forg* | lost | lock* | unlock* | block* | reset* | change* | changing | need* | requir* | mandatory | missing | empty | blank | hidden | safe | secure | insecure | weak | strong | long | short | same | different | hack* | stolen | leak* | compromis* | saved | stored | shared | unknown | reject* | refus* | accept* | deni* | disabl* | enabl* | work* | broken | help | please | urgent* | problem* | error* | question* | protect* | encrypt* | visible | temporar* | gone | okay | fine | good | issue* | updat* | access | login | user* | found | given | sent | something | anything | nothing | easy | hard | case | case-sensitive | difficult | manager* | policy | office365 | o365 | m365 | microsoft365 | windows10 | windows11 | win10 | win11 | 1password | sha256 | oauth2 | wpa2
secret-its = it's | it’s | its | it is | it was | that's | that is | is | iz | was | were | being
secret-inflected = password* | passwd*
secret-networks = wifi | wi-fi | wlan | network | guest network | hotspot | ssid | router
secret-keys = api key | api keys | api-key | api-keys | apikey | apikeys | api token | api tokens | access key | access keys | access token | access tokens | secret key | secret token | client secret | app secret | integration key | integration token | service key | auth token | authentication key | bearer token | subscription key | webhook secret | account key | storage key
secret-once = one time code | one-time code | onetime code | one time password | one-time password | one time passcode | one-time passcode | otp | sms code | sms codes | text code | text message code | verification code | confirmation code | security code | authentication code | 2fa code | mfa code | two-factor code | login code | sign-in code | authenticator | authenticator app
secret-channels = sms | text message | text messages | texted | a text | by text | via text | the text | in text | authenticator | authentication app
secret-numbered = error* | fault* | case* | ticket* | request* | incident* | invoice* | order* | receipt* | reference | ref | bill* | account* | customer* | employee* | user | user name | username | userid | id | ids | uid | correlation | trace | session | room* | door* | floor* | locker* | cabinet* | department* | ward* | unit* | team* | group* | course* | class* | version* | build | release | status | article | product* | serial* | model | device* | computer | laptop | printer* | phone* | mobile | telephone | tel | no | nr | page* | line* | row* | report* | form* | file* | folder* | year* | since | post code | postcode | zip | zip code | vat | amount* | price* | total | sum | port | ip | *number | building* | meeting* | at | calling | house
secret-products = windows | win | office | microsoft | sharepoint | onedrive | outlook | teams | exchange | excel | word | powerpoint | access | visio | project | server | sql | azure | ios | ipados | macos | android | iphone | ipad | macbook | thinkpad* | elitebook* | probook | latitude | galaxy | pixel | chrome | firefox | safari | edge | acrobat | adobe | autocad* | photoshop | java | python | sha | md | aes | wpa | oauth | tls | utf | http | usb | visma | sap | navision | dynamics | budget | covid | version* | test* | galaxy* | laptop* | desktop* | dell | lenovo | thinkcentre* | optiplex | hp | asus | acer | canon | epson | ricoh | xerox | brother | lexmark | kyocera | surface | samsung | huawei | nokia | jabra | bankid | level*
secret-refused = That looked like a password, so I have kept nothing of it. Please delete your message and change the password now, and never write it to anybody. Ask me again without it, and I will gladly help.
# What somebody begins with who means that support needs the number all the same; shown, and heard
national-id-needed = the number is needed
# Words behind it, before the number, that turn it round
national-id-unneeded = not | never | no | nobody | unless
national-id-masked = I saw a national identity number and masked it: it is neither kept nor passed on. Please take it out of your message, too. If support really needs it, write the message again and begin with **{ national-id-needed }:**
national-id-anew = Your answer here is then replaced.
