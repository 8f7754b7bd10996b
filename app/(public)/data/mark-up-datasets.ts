import { datasetNames, snapshotLicence, snapshotMediaType } from "@/domain/snapshot/dataset";
import { datasets } from "@/domain/snapshot/datasets";
import type { SnapshotFile } from "@/domain/snapshot/describe-package";
import { snapshotFileName } from "@/domain/snapshot/snapshot-name";

/** schema.org Datasets of the newest snapshot, each with its downloads. */
export function markUpDatasets(files: readonly SnapshotFile[], siteUrl: string) {
  return {
    "@context": "https://schema.org",
    "@graph": datasetNames.map((name) => ({
      "@type": "Dataset",
      "@id": `${siteUrl}/data#${name}`,
      name: `Salarium: ${datasets[name].title}`,
      description: datasets[name].description,
      url: `${siteUrl}/data#${name}`,
      license: snapshotLicence.path,
      isAccessibleForFree: true,
      creator: { "@type": "Organization", name: "Salarium", url: siteUrl },
      dateModified: files[0]?.day,
      variableMeasured: datasets[name].columns.map((column) => column.name),
      distribution: files
        .filter(({ dataset }) => dataset === name)
        .map((file) => ({
          "@type": "DataDownload",
          contentUrl: `${siteUrl}/data/${snapshotFileName(file)}`,
          encodingFormat: snapshotMediaType(file.format),
          contentSize: `${file.bytes} B`,
          sha256: file.sha256,
        })),
    })),
  };
}
