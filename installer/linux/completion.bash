# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for port135-cli: commands, options and their values are read from the program's own help, so that they
# are always those of the program that is installed.

# The options of a command, one a line: name, a tab, what stands in <> (- where nothing does), a tab, the text.
_port135_options()
{
    "$1" "$2" --help --lang en 2>/dev/null | awk '
        function tell() { if (name != "") printf "%s\t%s\t%s\n", name, value, text; name = "" }
        /^[A-Z]/ { tell() }
        /^  -/ {
            tell()
            match($0, /--[a-z-]+/)
            name = substr($0, RSTART, RLENGTH)
            text = substr($0, RSTART + RLENGTH)
            value = "-"
            if (match(text, /^ <[A-Z]+>/)) {
                value = substr(text, 3, RLENGTH - 3)
                text = substr(text, RLENGTH + 1)
            }
            sub(/^ +/, "", text)
            next
        }
        name != "" { sub(/^ +/, ""); text = text " " $0 }
        END { tell() }'
}

# The words of a text like "Where it stands: here, there or elsewhere (here)."; nothing where it names none.
_port135_values()
{
    printf '%s\n' "$1" | sed -E 's/^.*: //; s/^Comma list of //; s/ *[.(;].*$//; s/,? or /, /' |
        grep -E '^[a-z][a-z0-9-]*(, [a-z][a-z0-9-]*)+$' | tr -d ','
}

_port135_cli()
{
    local cur prev words cword
    _init_completion -n = || return
    local program=${words[0]} command=${words[1]-} choices options name value text
    if ((cword == 1)); then
        choices=$("$program" --help --lang en 2>/dev/null | sed -n 's/^  \([a-z-]*\)  *.*/\1/p')
        mapfile -t COMPREPLY < <(compgen -W "$choices --help --version" -- "$cur")
        return
    fi
    options=$(_port135_options "$program" "$command")
    while IFS=$'\t' read -r name value text; do
        [[ $name == "$prev" && $value != - ]] || continue
        case $value in
        FILE)
            _filedir
            return
            ;;
        SPEC | EXPR) return ;; # what their texts name are kinds, not words to type
        esac
        choices=$(_port135_values "$text")
        local before=
        [[ $value != LIST || $cur != *,* ]] || before=${cur%,*},
        mapfile -t COMPREPLY < <(compgen -P "$before" -W "$choices" -- "${cur#"$before"}")
        return
    done <<<"$options"
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(cut -f 1 <<<"$options")" -- "$cur")
    else
        _filedir
    fi
}
complete -F _port135_cli port135-cli
