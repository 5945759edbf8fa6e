#!/usr/bin/env bash
# Loads the completion scripts into the shells and asks them what they offer: completion.sh REFER. bash is asked always, zsh and fish where
# they are there; with CI set all of them must be.
set -u

refer=$(readlink -f "$1")
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
mkdir -p "$here/bin" "$here/home" "$here/functions"
ln -s "$refer" "$here/bin/refer"
export PATH="$here/bin:$PATH" HOME="$here/home" XDG_CONFIG_HOME="$here/home/.config" XDG_DATA_HOME="$here/home/.local" LC_ALL=C.UTF-8
export REFER_NOW=2026-03-02T09:00:00Z TERM=dumb
unset REFER_DIR REFER_DB COMP_LINE COMP_POINT COMP_WORDS COMP_CWORD

failed=0
fail() {
  echo "FAILED $*"
  failed=1
}

for shell in bash zsh fish; do
  refer completion $shell >"$here/refer.$shell" || fail "refer completion $shell"
done

# A project whose names would do harm if a shell expanded them, and hold what shells and completion take for signs.
cd "$here" && refer init demo --name "Ada Park" --email ada@acme.example --sample 2>/dev/null && cd demo || exit 1
refer contact add 'Zoe: $(touch harm) `touch harm` "Q" %s' --handle zoe --email 'zoe`touch$IFS$9harm`@umbra.example' 2>/dev/null || exit 1
refer channel add conferences --leads 40 --won 2 2>/dev/null && refer permission add jane --use public 2>/dev/null || exit 1
touch "two words.csv" people.csv weekly.toml
mkdir folder

# What each shell must offer: the line up to the cursor, then the words, sorted. `...` at the end: these among others.
cases() {
  cat <<'END'
refer as|ask
refer ask dr|draft
refer ask |add check draft edit lint list mark nudge plan remove send show
refer -q --format json ask ed|edit
refer completion |bash fish zsh
refer ask mark 1 acc|accepted
refer ask add jane --kind |direct specific trigger
refer ask add --kind sp|specific
refer ask add -c a.b=c --ki|--kind
refer ask list --format j|json jsonl
refer ask list --dry|--dry-run
refer ask add jane@|jane@pixel.example
refer ask add o|oskar@meetbase.example
refer ask add jane el|elena@globex.example
refer ask list --source pr|priya@ledgerly.example
refer contact show zo|zoe zoe`touch$IFS$9harm`@umbra.example
refer ask add jane --profile |manufacturers scaleups
refer ask draft 1 --template for|forwardable forwardable-indirect
refer report fun|funnel
refer report dash|dashboard
refer report rev|review-quarterly review-weekly
refer report run we|weekly.toml
refer report funnel --by qu|quarter
refer report digest --for-|--for-sources
refer wh|why
refer why ele|elena@globex.example
refer tree jane@|jane@pixel.example
refer give s|suggest
refer reward |add due edit list remove show
refer reward add jane --kind acc|access
refer reward show |1
refer goal add --metric as|asks
refer goal show |1
refer outcome edit |1 2
refer outcome add --kind te|testimonial
refer feedback show |1
refer sale a|add
refer credit l|list
refer channel s|show
refer permission remove |1
refer channel show con|conferences
refer source add x --type cust|customer
refer intro show |1 2
refer config get me.n|me.name
refer help ask mar|mark
refer help in|inbox init intro
refer help --man refer-as|refer-ask.1
refer import li|linkedin
refer import linkedin peo|people.csv
refer contact add --from peo|people.csv
refer log x y |
END
}

check() {  # SHELL LINE WANTED OFFERED
  local offered wanted
  offered=$(sort -u <<<"$4" | grep -v '^$' | tr '\n' ' ')
  if [[ $3 == *... ]]; then
    for wanted in ${3%...}; do
      [[ " $offered" == *" $wanted "* ]] || fail "$1: '$2' offers [$offered], not $wanted"
    done
  elif [[ "${offered% }" != "$3" ]]; then
    fail "$1: '$2' offers [${offered% }], not [$3]"
  fi
}

# --- bash: what COMPREPLY would put into the line, for word breaks with and without = and :

ask_bash() {  # LINE BREAKS
  bash --norc --noprofile -u -c '
    source "$1"
    COMP_LINE=$2 COMP_POINT=${#2} COMP_WORDBREAKS=$3
    replaced=${2##*[$3]}
    kept=${2%"$replaced"}
    [[ $kept == *@ ]] && replaced=@$replaced kept=${kept%@}  # readline leaves the @ to the word
    kept=${kept##* }
    _refer refer "$replaced" ""
    for word in ${COMPREPLY[@]+"${COMPREPLY[@]}"}; do eval "printf \"%s\n\" \"\$kept\"$word"; done  # as the line would be read
  ' - "$here/refer.bash" "$1" "$2"
}

count=0
for breaks in $' \t\n"\'@><=;|&(:' $' \t\n"\'><;|&('; do
  while IFS='|' read -r line wanted; do
    check bash "$line" "$wanted" "$(ask_bash "$line" "$breaks" 2>&1)"
    count=$((count + 1))
  done < <(cases)
  check bash 'refer ask list --format=j' '--format=json --format=jsonl' "$(ask_bash 'refer ask list --format=j' "$breaks" 2>&1)"
done
check bash 'words only' 'accepted' "$(bash --norc --noprofile -c '
  source "$1"; COMP_WORDS=(refer ask mark 1 acc) COMP_CWORD=4; _refer; printf "%s\n" "${COMPREPLY[@]}"' - "$here/refer.bash" 2>&1)"
check bash 'other directory' 'zoe' "$(cd / && ask_bash "refer -C $here/demo contact show zoe" $' \t\n"\'@><=;|&(:' 2>&1 | grep -x zoe)"
check bash 'no project' '' "$(cd / && ask_bash 'refer contact show z' $' \t\n"\'@><=;|&(:' 2>&1)"
check bash 'quoted' 'jane@pixel.example' "$(bash --norc --noprofile -c '
  source "$1"; COMP_LINE="refer ask add \"jane@p" COMP_POINT=21; _refer refer "jane@p" add; printf "%s\n" "${COMPREPLY[@]}"' - "$here/refer.bash" 2>&1)"
bash -n "$here/refer.bash" || fail "bash -n"
[[ $(bash --norc --noprofile -c 'source "$1"; complete -p refer' - "$here/refer.bash") == "complete -F _refer refer" ]] || fail "bash: complete -p"
echo "bash: $count lines"

# --- fish

have() {
  command -v "$1" >/dev/null && return
  [[ -n ${CI-} ]] && fail "$1 is not installed"
  return 1
}

if have fish; then
  fish -n "$here/refer.fish" || fail "fish -n"
  count=0
  while IFS='|' read -r line wanted; do
    offered=$(fish --no-config -c 'source $argv[1]; complete -C $argv[2]' "$here/refer.fish" "$line" 2>&1 </dev/null | cut -f1)
    check fish "$line" "$wanted" "$offered"
    count=$((count + 1))
  done < <(cases)
  described=$(fish --no-config -c 'source $argv[1]; complete -C $argv[2]' "$here/refer.fish" 'refer ask add jane@' </dev/null)
  [[ $described == $'jane@pixel.example\tJane Roe' ]] || fail "fish: describes people as [$described]"
  echo "fish: $count lines"
fi

# --- zsh: an interactive shell of its own, in which compadd notes what it adds

if have zsh; then
  zsh -n "$here/refer.zsh" || fail "zsh -n"
  [[ $(zsh -f -c 'autoload -Uz compinit && compinit -u -D; source $1; print $_comps[refer]' - "$here/refer.zsh" 2>&1) == _refer ]] ||
    fail "zsh: sourcing it does not tell zsh what it completes"
  cp "$here/refer.zsh" "$here/functions/_refer"
  cat >"$here/inner.zsh" <<'END'
PROMPT= RPROMPT= PS2=
unset zle_bracketed_paste
fpath=($here/functions $fpath)
autoload -Uz compinit && compinit -u -D
zstyle ':completion:*' completer _complete
compadd() {
  if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
    local -a hits_
    builtin compadd -A hits_ "$@"
    (( $#hits_ )) && print -rl -- "${(Q)hits_[@]}" >>$here/offered.$number
  fi
  builtin compadd "$@"
}
# One line after the other is typed, completed and forgotten; what says so is put together only here, or an echo would be taken for it.
integer number=0
ask-line() {
  : >$here/offered.$((++number))
  zle complete-word
  BUFFER=
  print -n "ASKED$((0))"
}
zle -N ask-line
bindkey '^I' ask-line
zle-line-init() { print -n "READY$((0))" }
zle -N zle-line-init
END
  cat >"$here/outer.zsh" <<'END'
zmodload zsh/zpty || exit 1
export here=$1
zpty inner zsh -f -i
zpty -w inner 'source $here/inner.zsh'
zpty -r inner answer '*READY0*'
while IFS= read -r line; do
  zpty -w -n inner "$line"$'\t'
  zpty -r inner answer '*ASKED0*'
done
zpty -d inner
END
  cases | cut -d'|' -f1 | timeout 60 zsh -f "$here/outer.zsh" "$here" || fail "zsh: the shell inside did not answer"
  count=0
  while IFS='|' read -r line wanted; do
    count=$((count + 1))
    check zsh "$line" "$wanted" "$(cat "$here/offered.$count" 2>&1)"
  done < <(cases)
  echo "zsh: $count lines"
fi

[[ -e harm ]] && fail "a name was expanded by a shell"
exit $failed
