"""The completion script of each shell. None of them evaluates what it gets: words go into an array, a line each."""

BASH = r"""
# completion of careercli in bash; in ~/.bashrc: eval "$(careercli completion bash)"
_careercli_complete() {
    local word kind=
    COMPREPLY=()
    while IFS= read -r word; do
        if [[ -z $kind ]]; then kind=$word; else COMPREPLY+=("$word"); fi
    done < <(_CAREERCLI_COMPLETE=complete_bash _CAREERCLI_KIND=1 _CAREERCLI_LINE="${COMP_LINE:0:COMP_POINT}" \
        _CAREERCLI_BREAKS="$COMP_WORDBREAKS" "$1" 2>/dev/null)
    case $kind in
        files) compopt -o default 2>/dev/null ;;
        folders) compopt -o dirnames 2>/dev/null ;;
    esac
}
if type compopt >/dev/null 2>&1; then
    complete -F _careercli_complete careercli
else
    complete -o default -F _careercli_complete careercli # bash 3
fi
"""

ZSH = r"""
#compdef careercli
# completion of careercli in zsh; in ~/.zshrc, below compinit: eval "$(careercli completion zsh)"
_careercli() {
    local -a lines words_ shown
    local -i wide=0
    local line word
    lines=("${(@f)$(_CAREERCLI_COMPLETE=complete_zsh _CAREERCLI_LINE="${(j: :)words[1,CURRENT]}" \
        command careercli 2>/dev/null)}")
    [[ $PREFIX == --*=* ]] && compset -P 1 '*='
    case $lines[1] in
        files) _files ;;
        folders) _files -/ ;;
        words)
            for line in "${(@)lines[2,-1]}"; do
                line=${line#"$IPREFIX"}
                words_+=("${line%%$'\t'*}")
                (( ${#words_[-1]} > wide && ${#words_[-1]} < 40 )) && wide=${#words_[-1]}
            done
            for line in "${(@)lines[2,-1]}"; do
                line=${line#"$IPREFIX"}
                word=${line%%$'\t'*}
                (( ${#word} < wide )) && [[ $line == *$'\t'* ]] && word=${(r:wide:)word}
                [[ $line == *$'\t'* ]] && word="$word  -- ${line#*$'\t'}"
                shown+=("${word[1,COLUMNS-1]}")
            done
            if [[ "${lines[2]}" == *$'\t'* ]]; then
                compadd -l -d shown -a -- words_
            else
                compadd -d shown -a -- words_
            fi ;;
    esac
}
if [[ ${zsh_eval_context[-1]} == loadautofunc ]]; then
    _careercli "$@"
else
    compdef _careercli careercli
fi
"""

FISH = r"""
# completion of careercli in fish; once: careercli completion fish > ~/.config/fish/completions/careercli.fish
function __careercli_complete
    set -l typed (commandline -cp | string collect)
    set -l lines (env _CAREERCLI_COMPLETE=complete_fish _CAREERCLI_LINE="$typed" careercli 2>/dev/null)
    set -l before (string match --regex -- '^--[^=]*=' (commandline -ct); or echo)
    set -l begun (string replace --regex -- '^--[^=]*=' '' (commandline -ct))
    switch "$lines[1]"
        case files
            string join \n -- $before(complete --do-complete "'' $begun")
        case folders
            string join \n -- $before(complete --do-complete "'' $begun" | string match '*/')
        case words
            printf '%s\n' $lines[2..]
    end
end
complete --command careercli --no-files --keep-order --arguments '(__careercli_complete)'
"""

POWERSHELL = r"""
# completion of careercli in PowerShell; in $PROFILE: careercli completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName careercli -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $length = $cursorPosition - $commandAst.Extent.StartOffset
    $Env:_CAREERCLI_COMPLETE = 'complete_powershell'
    $Env:_CAREERCLI_LINE = $commandAst.ToString().PadRight($length).Substring(0, $length)
    try {
        careercli 2>$null | ForEach-Object {
            $word, $meaning = $_ -split "`t", 2
            if (-not $meaning) { $meaning = $word }
            [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $meaning)
        }
    } finally {
        Remove-Item -Path 'Env:_CAREERCLI_COMPLETE', 'Env:_CAREERCLI_LINE'
    }
}
"""

SCRIPTS = {"bash": BASH, "zsh": ZSH, "fish": FISH, "powershell": POWERSHELL}


def script(shell: str) -> str:
    """The script of one of SCRIPTS, without a line break at its end."""
    return SCRIPTS[shell].strip("\n")
