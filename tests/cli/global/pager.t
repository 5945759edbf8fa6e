What is read at a terminal goes through the pager of your own settings

$ refer init --name "Ada Park" --email ada@acme.example -q

$ refer contact add "Jane Roe" -q

# Runs its arguments at a terminal, and tells the status.
$ write at-terminal.py <<END
import os, pty, sys
status = os.waitstatus_to_exitcode(pty.spawn(["refer", "--color", "never"] + sys.argv[1:]))
print(f"[{status}]")
END

# Without a pager in the settings there is none.
$ sh python3 at-terminal.py contact list --columns id,name
\ id  name\r
\  2  Jane Roe\r
| [0]

$ refer config set --user program.pager "sed \"s/^/page: /\"" -q

$ sh python3 at-terminal.py contact list --columns id,name
\ page: id  name\r
\ page:  2  Jane Roe\r
| [0]

$ sh python3 at-terminal.py config get me.name
\ page: Ada Park\r
| [0]

# Not where one writes, with --no-pager, into a file, or away from a terminal.
$ sh python3 at-terminal.py contact edit jane --title CEO --format csv --columns id,title
\ id,title\r
\ 2,CEO\r
| [0]

$ sh python3 at-terminal.py contact list --columns id,name --no-pager
\ id  name\r
\  2  Jane Roe\r
| [0]

$ sh python3 at-terminal.py contact list --columns id,name -o list.txt && cat list.txt
| [0]
id  name
 2  Jane Roe

$ refer contact list --columns id,name
id  name
 2  Jane Roe

# Whoever quits early has seen enough, however much there was.
$ sh for i in $(seq 5000); do echo "{\"name\": \"Person $i\"}"; done | refer contact add --from - -q

$ sh python3 at-terminal.py -c program.pager="head -n 1" contact list --format csv --columns all
\ id,name,email,title,company,handle,region,url,phone,channel,industry,employees,revenue,source_type,worked,do_not_contact,note,added_at,language,bounced_at,bounce\r
| [0]

$ sh python3 at-terminal.py -c program.pager=true contact list
| [0]

# No lock is held as long as somebody reads.
$ write pager.sh <<END
refer contact edit jane --title Chair
cat > /dev/null
END

$ sh python3 at-terminal.py -c program.pager="sh pager.sh" contact list --limit 1
\ Changed contact 2: Jane Roe.\r
| [0]

# Mistakes.
$ sh python3 at-terminal.py -c program.pager="lesss -F" contact list
\ refer: there is no program 'lesss' to page with\r
\ hint: --no-pager does without; 'refer config set --user program.pager "less -FRX"' names another\r
| [69]

$ sh python3 at-terminal.py -c program.pager="\"less -F" contact list
\ refer: program.pager: a double quote is never closed in '"less -F'\r
\ hint: --no-pager does without; 'refer config set --user program.pager "less -FRX"' names another\r
| [78]

# Nobody else's project starts a program here.
$ refer config set --user program.pager "" -q

$ write refer.toml <<END
[program]
pager = "touch stolen"
END

$ sh python3 at-terminal.py contact list --columns name --limit 1; test -e stolen || echo not started
\ name\r
\ Jane Roe\r
| [0]
not started
