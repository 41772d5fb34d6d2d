#!/bin/bash
# Speaks every line of a table: tools/sound/voice.sh TABLE OUT [bdl|clb|rms]
#
#   tools/sound/voice.sh assets/voice/en/lines.tsv assets/voice/en        the voice we ship
#   tools/sound/voice.sh assets/voice/en/lines.tsv clb clb                another one, only to measure how long it takes
#
# Writes OUT/<id>.wav (48 kHz, 16 bit, mono, -18 LUFS) and, in the table, the lengths of that voice and the slots.
# Needs sox, ffmpeg and either RHVoice with its English voices (bdl, clb) or flite (rms). The engines and the chain are
# deterministic: on the same versions two runs give the same bytes.
set -euo pipefail
table=$1 out=$2 voice=${3:-bdl}
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

speak() { # TEXT WAV
    case $voice in
        rms) flite -voice rms --setf duration_stretch=1.0 -t "$1" -o "$2" ;;
        *) RHVoice-test -p "$voice" -q max -R 24000 -r 88 -o "$2" <<<"$1" ;;
    esac
}

# One linear gain instead of a loudness normaliser, which pumps on half-second lines; the loudness is that of the line
# played over and over, since "Two." is shorter than the window of EBU R128.
finish() { # RAW WAV
    sox -R -D "$1" -b 24 "$work/a.wav" gain -n -3 highpass -2 70 equalizer 3200 1.2q +2.0 rate -v 48000
    sox -R -D "$work/a.wav" -b 24 "$work/b.wav" gain -n -1 \
        silence 1 0.005 0.4% reverse silence 1 0.005 0.25% pad 0.005 reverse pad 0.002 0.001
    sox -R -D "$work/b.wav" -b 24 "$work/c.wav" fade t 0.002 0 0.025
    local loud gain
    loud=$(ffmpeg -nostdin -hide_banner -nostats -stream_loop 15 -i "$work/c.wav" -af ebur128=peak=true -f null - 2>&1 |
        awk '/Integrated loudness/ { found = 1 } found && /I:/ { print $2; exit }')
    gain=$(awk -v loud="$loud" 'BEGIN { printf "%.2f", -18 - loud }')
    ffmpeg -nostdin -hide_banner -loglevel error -y -i "$work/c.wav" \
        -af "volume=${gain}dB,alimiter=limit=0.84:attack=1:release=40:level=false:latency=true" \
        -ar 48000 -c:a pcm_s24le "$work/d.wav"
    sox -R "$work/d.wav" -b 16 -c 1 "$2"
}

while IFS=$'\t' read -r id spoken _; do
    [[ $id == \#* ]] && continue
    speak "$spoken" "$work/raw.wav"
    finish "$work/raw.wav" "$out/$id.wav"
    printf '%s\t%s\n' "$id" "$(soxi -D "$out/$id.wav")" >>"$work/lengths"
done <"$table"

# The slot: what a line may take at 2.5 words a second, or its longest voice, whichever is more.
awk -F'\t' -v OFS='\t' -v column="$(case $voice in bdl) echo 4 ;; clb) echo 5 ;; rms) echo 6 ;; esac)" '
    FNR == NR { length_of[$1] = $2; next }
    /^#/ { print; next }
    {
        $column = length_of[$1]
        words = $2; gsub(/-/, " ", words)
        slot = split(words, unused, " ") / 2.5
        for (voice = 4; voice <= 6; voice++) if ($voice > slot) slot = $voice + 0
        $7 = sprintf("%.6f", slot)
        print
    }' "$work/lengths" "$table" >"$work/table"
cat "$work/table" >"$table"
