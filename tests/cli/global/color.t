`--color` decides about colours, and else NO_COLOR, CLICOLOR_FORCE and the terminal do

$ refer init --name "Ada Park" --email ada@acme.example -q

$ refer contact add "Jane Roe" --email jane@pixel.example -q

# No terminal, no colours.
$ refer contact list --columns id,name
id  name
 2  Jane Roe

$ refer contact list --columns id,name --color always
\ \x1b[1mid  name\x1b[0m
 2  Jane Roe

$ env CLICOLOR_FORCE=1

$ refer contact list --columns id,name
\ \x1b[1mid  name\x1b[0m
 2  Jane Roe

$ refer contact list --columns id,name --color never
id  name
 2  Jane Roe

$ env NO_COLOR=1

$ refer contact list --columns id,name
id  name
 2  Jane Roe

# Said is said.
$ refer contact list --columns id,name --color always
\ \x1b[1mid  name\x1b[0m
 2  Jane Roe

# What is for machines has none, and what is in a file only when it was said.
$ refer contact list --columns id,name --color always --format csv
id,name
2,Jane Roe

$ env -u NO_COLOR

$ refer contact list --columns id,name -o list.txt

$ cat list.txt
id  name
 2  Jane Roe

$ refer contact list --color sometimes
! refer: --color: 'sometimes' is no choice of colour
! hint: one of auto, always, never
[2]

$ refer contact list --color
! refer: --color needs a value
! hint: 'refer contact list --help' shows how it is used
[2]

# At a terminal.
$ env -u CLICOLOR_FORCE

$ sh python3 -c "import pty; pty.spawn(['refer', 'contact', 'list', '--columns', 'id,name'])" | cat -v
^[[1mid  name^[[0m^M
 2  Jane Roe^M

$ sh CLICOLOR=0 python3 -c "import pty; pty.spawn(['refer', 'contact', 'list', '--columns', 'id,name'])" | cat -v
id  name^M
 2  Jane Roe^M

$ sh TERM=dumb python3 -c "import pty; pty.spawn(['refer', 'contact', 'list', '--columns', 'id,name'])" | cat -v
id  name^M
 2  Jane Roe^M
