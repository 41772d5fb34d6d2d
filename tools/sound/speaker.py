"""A loudspeaker that is not there, for a program under measurement: a PulseAudio server of its own whose sink leads nowhere.

What the sink takes to play is recorded, and for every sample it is known when it had arrived here: `heard_at`.
"""
import os
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import numpy as np

RATE = 48_000
CHUNK = 4 * RATE // 100  # 10 ms of two channels of 16 bit
SETTLED = 3  # the first block of such a sink is two seconds long, and nothing that is written meanwhile is taken


class Speaker:
    def __init__(self):
        self.bed = Path(tempfile.mkdtemp(prefix="speaker"))
        (self.bed / "run").mkdir(mode=0o700)
        (self.bed / "asound.conf").write_text(
            "</usr/share/alsa/alsa.conf>\npcm.!default { type pulse }\nctl.!default { type pulse }\n")
        self.environment = {**os.environ, "XDG_RUNTIME_DIR": str(self.bed / "run"), "HOME": str(self.bed),
                            "ALSA_CONFIG_PATH": str(self.bed / "asound.conf"),
                            "PULSE_SERVER": f"unix:{self.bed}/run/pulse/native"}
        self.server = self.recorder = None

    def start(self, settle=True):
        """Begins, or begins again, with an empty recording."""
        self.server = subprocess.Popen(
            ["pulseaudio", "-n", "--exit-idle-time=-1", "-L", "module-null-sink sink_name=test rate=48000",
             "-L", "module-native-protocol-unix"], env=self.environment, stderr=subprocess.DEVNULL)
        while subprocess.run(["pactl", "info"], env=self.environment, capture_output=True).returncode != 0:
            time.sleep(0.05)
        self.started = time.monotonic()
        self.blocks, self.arrivals = [], []
        self.recorder = subprocess.Popen(
            ["parec", "-d", "test.monitor", "--rate=48000", "--channels=2", "--format=s16le", "--latency-msec=20"],
            env=self.environment, stdout=subprocess.PIPE)
        threading.Thread(target=self._record, args=(self.recorder, self.blocks, self.arrivals), daemon=True).start()
        if settle:
            time.sleep(SETTLED)

    @staticmethod
    def _record(recorder, blocks, arrivals):
        while block := recorder.stdout.read(CHUNK):
            blocks.append(block)
            arrivals.append(time.monotonic())

    def kill(self):
        """As when a cable is pulled: nothing is said to anybody."""
        self.recorder.kill()
        self.server.send_signal(signal.SIGKILL)
        self.server.wait()
        (self.bed / "run" / "pulse" / "native").unlink(missing_ok=True)
        (self.bed / "run" / "pulse" / "pid").unlink(missing_ok=True)

    def samples(self):
        """All that was recorded since the start, one channel, 1 being the loudest there is."""
        whole = b"".join(self.blocks)
        return np.frombuffer(whole, "<i2").astype(float).reshape(-1, 2).mean(axis=1) / 32768

    def heard_at(self, sample):
        """When that sample had arrived here, in seconds of the monotonic clock."""
        return self.arrivals[min(int(sample) * 4 // CHUNK, len(self.arrivals) - 1)]

    def sample_at(self, moment):
        """The first sample that arrived after that moment."""
        return int(np.searchsorted(self.arrivals, moment)) * CHUNK // 4
