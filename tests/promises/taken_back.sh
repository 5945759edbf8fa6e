#!/bin/sh
# An import of 30,000 rows, and a newer one over it, are taken back and done again to the byte.
. "$(dirname "$0")/common.sh"
rows="${ROWS:-30000}"
"$REFER" -q init
export_of "$rows" 0 > one.csv
export_of "$rows" 1 > two.csv
dump refer.db > before.sql
"$REFER" -q import linkedin one.csv
dump refer.db > one.sql
"$REFER" import linkedin one.csv 2>&1 | grep -q "0 added, 0 updated" || fail "the same file again changed something"
"$REFER" import linkedin two.csv 2>&1 | grep -q "0 added, $rows updated" || fail "the newer file did not update each"
dump refer.db > two.sql
"$REFER" -q undo
dump refer.db | cmp - one.sql || fail "undo of the second import"
"$REFER" -q undo
dump refer.db | cmp - before.sql || fail "undo of the first import"
"$REFER" -q redo
dump refer.db | cmp - one.sql || fail "redo of the first import"
"$REFER" -q redo
dump refer.db | cmp - two.sql || fail "redo of the second import"
expect 3 "$REFER" -q redo 2> /dev/null
echo "two imports of $rows rows taken back and done again"
