A letter of an introduction that the mailer put off is sent once more by the command that 'next' shows

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q contact add "Elena Cole" --email elena@globex.example --company Globex

$ refer -q intro add --source jane --target elena

$ write mailer <<END
#!/bin/sh
exit 75
END

$ sh chmod +x mailer

$ refer -q config set --user program.mailer ./mailer

$ write "templates/thanks&more.toml" <<END
kind = "thanks"
subject = "Thank you"
body = "Hi {{source.first_name}}, thank you."
END

$ refer -q intro send 1 --template "thanks&more" --yes
! refer: thanks&more of intro 1 waits: the mailer ended with status 75
! hint: 'refer intro send 1 --template 'thanks&more'' tries again
[75]

$ refer next --kind outbox --json --columns what,command
[
{"what": "Send thanks&more to Jane Roe <jane@pixel.example> once more", "command": "refer intro send 1 --template 'thanks&more'"}
]
