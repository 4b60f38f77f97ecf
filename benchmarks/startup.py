"""Whole-process time of `metalint check` on the example, beside yamllint and check-jsonschema on the same file.

Run: `python benchmarks/startup.py [ROUNDS]` in an environment that has all three; the runs are interleaved, so that the
ratios hold where the absolute times do not.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from validator.schema import Article

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples/mesenchymal-stem-cells/article.yaml"


def seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, capture_output=True, check=False)
    return time.perf_counter() - start


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    bin_folder = Path(sys.executable).parent
    schema = Path(tempfile.mkdtemp()) / "schema.json"
    schema.write_text(json.dumps(Article.model_json_schema()))
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "metalint check": [str(bin_folder / "metalint"), "check", "-q", str(EXAMPLE)],
        "yamllint": [str(bin_folder / "yamllint"), str(EXAMPLE)],
        "check-jsonschema": [str(bin_folder / "check-jsonschema"), "--schemafile", str(schema), str(EXAMPLE)],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(seconds(command))
    own = statistics.median(times["metalint check"])
    print(f"{'command':<20}{'median ms':>10}{'best ms':>10}{'x metalint':>12}   ({rounds} interleaved rounds)")
    for name, taken in times.items():
        median = statistics.median(taken)
        print(f"{name:<20}{median * 1000:>10.0f}{min(taken) * 1000:>10.0f}{median / own:>12.2f}")


if __name__ == "__main__":
    main()
