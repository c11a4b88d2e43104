"""An archive on Spark: addresses go out, rows of one table come back, by ``mapInPandas``.

spark-submit recipes/on_spark.py ARCHIVE TABLE OUT
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import pandas as pd
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.types import StringType, StructField, StructType

from extractor import Settings, Source, open_archive, tabulate
from extractor.extract import extract_many

ADDRESS = StructType([StructField(name, StringType()) for name in Source.__dataclass_fields__])


def table_on_spark(spark: SparkSession, archive: str, table: str) -> DataFrame:
    """One table of an archive, cells as strings; ids join within a partition's releases, names over the archive."""
    columns = StructType([StructField(name, StringType()) for name in tabulate([])[table].columns])

    def extract(frames: Iterator[pd.DataFrame]) -> Iterator[pd.DataFrame]:
        for frame in frames:
            sources = [Source(**row) for row in frame.astype(object).where(frame.notna(), None).to_dict("records")]
            rows = tabulate(extract_many(sources, Settings()))[table]
            yield rows.astype("string").astype(object).where(rows.notna(), None)

    addresses: Any = [asdict(source) for source in open_archive(archive)]
    return spark.createDataFrame(addresses, ADDRESS).mapInPandas(extract, columns)


if __name__ == "__main__":
    session = SparkSession.builder.getOrCreate()
    table_on_spark(session, sys.argv[1], sys.argv[2]).write.parquet(sys.argv[3])
