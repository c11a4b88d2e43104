from __future__ import annotations

import sys
from pathlib import Path

# handmade.py and fake_work.py are imported by name, also in worker processes, which get these paths.
sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "tables")]
