At a terminal, and only there, tables of reports have pictures

$ sh refer -q init . --sample

$ write at.py <<END
# at.py COLUMNS LOCALE WORDS...: what refer shows at a terminal.
import fcntl, os, pty, struct, sys, termios
process, terminal = pty.fork()
if process == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 50, int(sys.argv[1]), 0, 0))
    os.environ["LC_ALL"] = sys.argv[2]
    os.execvp("refer", ["refer", "--color", "never", "--no-pager"] + sys.argv[3:])
shown = b""
while True:
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        break
    shown += piece
os.waitpid(process, 0)
sys.stdout.buffer.write(shown.replace(b"\r\n", b"\n"))
END

# 4 asks, 2 yes, 1 met: of 40 columns, the most there are, all, half and a quarter; of what is left of 40, which is 10; of less
# than 8 none.
$ sh python3 at.py 90 C.UTF-8 report funnel --columns stage,count,of_first
stage        count  of_first
asked            4   100.0 %  ████████████████████████████████████████
accepted         2    50.0 %  ████████████████████
consented        2    50.0 %  ████████████████████
introduced       2    50.0 %  ████████████████████
met              1    25.0 %  ██████████
opportunity      1    25.0 %  ██████████
won              1    25.0 %  ██████████

$ sh python3 at.py 40 C report funnel --columns stage,count,of_first
stage        count  of_first
asked            4   100.0 %  ##########
accepted         2    50.0 %  #####
consented        2    50.0 %  #####
introduced       2    50.0 %  #####
met              1    25.0 %  ###
opportunity      1    25.0 %  ###
won              1    25.0 %  ###

$ sh python3 at.py 30 C.UTF-8 report funnel --columns stage,count,of_first
stage        count  of_first
asked            4   100.0 %
accepted         2    50.0 %
consented        2    50.0 %
introduced       2    50.0 %
met              1    25.0 %
opportunity      1    25.0 %
won              1    25.0 %

# A line a column under the table: 2 asks were sent in January, 2 in February.
$ sh python3 at.py 90 C.UTF-8 report trend --from 2026-01-01 --columns month,asked,met
month    asked  met
2026-01      2    1
2026-02      2    0
2026-03      0    0
|
asked  ██▁  first 2, last 0, lowest 0, highest 2
met    ▅▁▁  first 1, last 0, lowest 0, highest 1

$ sh python3 at.py 90 C report trend --from 2026-01-01 --columns month,asked,met
month    asked  met
2026-01      2    1
2026-02      2    0
2026-03      0    0

# Not in a pipe, not in a file, and in no other format.
$ sh refer report funnel --columns stage,count | cat
stage        count
asked            4
accepted         2
consented        2
introduced       2
met              1
opportunity      1
won              1

$ sh python3 at.py 90 C.UTF-8 report funnel --columns stage,count --format csv
stage,count
asked,4
accepted,2
consented,2
introduced,2
met,1
opportunity,1
won,1

$ sh python3 at.py 90 C.UTF-8 report funnel --columns stage,count -o funnel.txt; cat funnel.txt
stage        count
asked            4
accepted         2
consented        2
introduced       2
met              1
opportunity      1
won              1

# The dashboard is tables there, not a page.
$ sh python3 at.py 90 C.UTF-8 report dashboard | head -n 8
Referrals
=========
As of 2026-03-02.
|
In figures
----------
figure         count         value
asks sent          4
