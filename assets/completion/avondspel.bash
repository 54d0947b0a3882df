# What avondspel takes, for bash. Works without the package bash-completion.
# shellcheck shell=bash disable=SC2207,SC2086 # words are split here, and no paths

_avondspel()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command='' kind='' w
    local i choices='' play='--window --offscreen --display --leerkracht --donker --stil --namen --data
        --seed --moves --shots --dump --beginscherm --frames --help --version -h'
    COMPREPLY=()

    case $before in
    --naar) choices='tekst gift aiken kahoot quizlet anki' ;;
    --window | --offscreen) choices='1280x720 1024x768 1920x1080' ;;
    --display) choices='0 1' ;;
    --seed | --frames | --datum) return ;;
    --data | --shots) mapfile -t COMPREPLY < <(compgen -d -- "$word"); return ;;
    --moves | --namen | -o) return ;; # a file: readline knows those
    esac
    if [ -n "$choices" ]; then
        COMPREPLY=($(compgen -W "$choices" -- "$word"))
        return
    fi

    for ((i = 1; i < COMP_CWORD; i++)); do
        w=${COMP_WORDS[i]}
        case $w in
        --naar | --window | --offscreen | --display | --seed | --frames | --datum | --data | \
            --shots | --moves | --namen | -o) i=$((i + 1)) ;; # and what belongs to it
        -*) ;;
        *) if [ -z "$command" ]; then command=$w; else kind=${kind:-$w}; fi ;;
        esac
    done

    case $command in
    '') choices="check zetom nieuw print export avonden wis toetsen help $play" ;;
    check) choices='--kort --lijst --verslag' ;;
    zetom) choices='--naar -o' ;;
    nieuw) [ -n "$kind" ] || choices='quiz stellingen kaarten avond' ;;
    print)
        choices='--achterkant --namen --datum -o'
        [ -n "$kind" ] || choices="kaarten stemkaarten placemats muur $choices" ;;
    export) choices='-o --datum --data' ;;
    avonden) choices='--data' ;;
    wis) choices='--alles --ja --data' ;;
    toetsen | help) ;;
    *) choices=$play ;;
    esac
    # Options only where one is begun: a path is what mostly comes next.
    [[ $word == -* ]] || choices=$(printf '%s\n' $choices | grep -v '^-')
    COMPREPLY=($(compgen -W "$choices" -- "$word"))
}
# What is not found here is the name of a file.
complete -o default -o bashdefault -F _avondspel avondspel
