// Files and folders that the user drops or chooses, with their paths in the dropped tree.

export interface ChosenFile {
  readonly file: File;
  readonly relativePath: string;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** All entries of a directory. The browser returns them in batches; an empty batch is the last. */
async function entriesOf(directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}

async function walk(entry: FileSystemEntry, into: ChosenFile[]): Promise<void> {
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    into.push({ file, relativePath: entry.fullPath.replace(/^\//, '') });
  } else if (entry.isDirectory) {
    for (const child of await entriesOf(entry as FileSystemDirectoryEntry)) await walk(child, into);
  }
}

/** Every file of a drop, including those in folders. Call it before the first await of a drop handler: browsers discard the entries after it. */
export async function filesOfDrop(data: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  // Another program may drop files that have no file system entries.
  if (entries.length === 0) return filesOfInput(data.files);
  const files: ChosenFile[] = [];
  for (const entry of entries) await walk(entry, files);
  return files;
}

export function filesOfInput(list: FileList): readonly ChosenFile[] {
  return [...list].map((file) => ({ file, relativePath: file.webkitRelativePath || file.name }));
}

/**
 * The paths to open for chosen files: for a whole folder its root instead of every file in it. `paths` are in the order of
 * `files`.
 */
export function rootsOf(files: readonly ChosenFile[], paths: readonly string[]): readonly string[] {
  const roots = new Set<string>();
  files.forEach(({ relativePath }, index) => {
    const path = paths[index];
    if (path === undefined) return;
    const parts = relativePath.split('/');
    const tail = path.slice(-relativePath.length).replaceAll('\\', '/');
    const inFolder = parts.length > 1 && tail === relativePath;
    roots.add(inFolder ? path.slice(0, path.length - relativePath.length) + parts[0] : path);
  });
  return [...roots];
}
