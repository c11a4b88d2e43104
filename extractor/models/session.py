"""Opening the networks that the package ships."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from extractor.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Sequence


def open_session(path: Path, what: str, *, threads: int = 1, arena: bool = True, without: Sequence[str] = ()) -> Any:
    """A session of onnxruntime over the weights in a file; ``what`` they do, for messages.

    ``arena`` false gives memory back after each run; ``without``: graph optimisations that are left out.
    Raises ModelError where onnxruntime is missing or the file cannot be read.
    """
    try:
        import onnxruntime
    except ImportError as error:
        raise ModelError(f"{what} needs onnxruntime", advice="Install it: pip install onnxruntime.") from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.enable_cpu_mem_arena = arena
    try:
        return onnxruntime.InferenceSession(
            path.read_bytes(), options, ["CPUExecutionProvider"], disabled_optimizers=list(without)
        )
    except (OSError, ValueError) as error:
        raise ModelError(f"{what} cannot be loaded: {error}", advice="Reinstall the package.") from error
