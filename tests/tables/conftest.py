from __future__ import annotations

import sys
from pathlib import Path

# handmade.py is imported by name, also in worker processes, which get this path.
sys.path.insert(0, str(Path(__file__).parent))
