`completion` prints a script that its shell takes

$ sh refer completion bash > refer.bash && bash -n refer.bash && echo fine
fine

# The commands and the options come from the program itself.
$ sh refer completion bash > refer.bash; bash -c 'source ./refer.bash; complete -p refer' | grep -c refer
1

$ sh for shell in bash zsh fish; do refer completion $shell | grep -q consented && echo "$shell knows the states"; refer completion $shell | grep -q -e --satisfaction && echo "$shell knows the options"; done
bash knows the states
bash knows the options
zsh knows the states
zsh knows the options
fish knows the states
fish knows the options

$ refer completion
! refer: 'refer completion' needs SHELL
! hint: SHELL is which shell; 'refer completion --help' shows more
[2]

$ refer completion csh
! refer: SHELL: 'csh' is no known shell
! hint: did you mean 'zsh'?
[2]

$ refer completion bsh --format json
! {"code": 2, "message": "SHELL: 'bsh' is no known shell", "hint": "did you mean 'bash' or 'zsh'?"}
[2]

$ refer completion bash zsh
! refer: 'refer completion' does not know what to do with 'zsh'
! hint: 'refer completion --help' shows how it is used
[2]
