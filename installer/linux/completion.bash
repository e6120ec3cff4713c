# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for port135-cli: commands and options are asked of the program itself, so that they are always right.
_port135_cli()
{
    local cur prev words cword
    _init_completion -n = || return
    local program=${words[0]} command=${words[1]-} choices
    if ((cword == 1)); then
        choices=$("$program" --help --lang en 2>/dev/null | sed -n 's/^  \([a-z-]*\)  *.*/\1/p')
        mapfile -t COMPREPLY < <(compgen -W "$choices --help --version" -- "$cur")
        return
    fi
    case $prev in
    --targets | --output | --database)
        _filedir
        return
        ;;
    --profile) choices="gentle normal fast" ;;
    --vantage) choices="same-segment other-segment internet vpn" ;;
    --stages) choices="map map,reach map,identity map,reach,identity" ;;
    --fail-on) choices="info low medium high critical never" ;;
    --lang) choices="en ja" ;;
    --format)
        # The line of the help names them all: "--format <FORMAT>  csv, json, jsonl, table (table)."
        choices=$("$program" "$command" --help --lang en 2>/dev/null |
            sed -n '/^  --format /,/^  --/{/^  --format /s/^.*>//;/^  --/!{p;d};p}' |
            sed -n '/^  --/q;p' | tr -d ',.' | sed 's/(.*//')
        ;;
    *)
        if [[ $cur == -* ]]; then
            choices=$("$program" "$command" --help --lang en 2>/dev/null | grep -oE '^  (-[a-z], )?--[a-z-]+' |
                grep -oE -- '--[a-z-]+')
        else
            _filedir
            return
        fi
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$cur")
}
complete -F _port135_cli port135-cli
