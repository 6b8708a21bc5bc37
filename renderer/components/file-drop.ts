// Files and folders that the user drops or chooses, with their place in the dropped tree.

export interface ChosenFile {
  readonly file: File;
  readonly relativePath: string;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A directory hands out its entries in batches until an empty one. */
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

/** Every file of a drop, folders walked through. The entries must be taken before the first await of a drop handler. */
export async function filesOfDrop(data: DataTransfer): Promise<readonly ChosenFile[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  // What another program drops may be files that no file system has entries for.
  if (entries.length === 0) return filesOfInput(data.files);
  const files: ChosenFile[] = [];
  for (const entry of entries) await walk(entry, files);
  return files;
}

export function filesOfInput(list: FileList): readonly ChosenFile[] {
  return [...list].map((file) => ({ file, relativePath: file.webkitRelativePath || file.name }));
}

/**
 * The paths to open for chosen files: where a whole folder was chosen, its root instead of every file in it.
 * `paths` are in the order of `files`.
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
