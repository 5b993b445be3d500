/** A signed copy may have at most so many MB (of 1024 × 1024 bytes). */
export const baaFileMegabytes = 20;
export const baaFileTypes: readonly string[] = [".pdf", ".docx", ".doc", ".odt", ".png", ".jpg", ".jpeg", ".tif", ".tiff"];

/** Why a file is no signed copy, naming the limit, or null. The type is told by the name: the file is kept and never opened. */
export function baaFileRefusal(file: { readonly name: string; readonly size: number }): string | null {
  if (file.size > baaFileMegabytes * 1024 * 1024) {
    const size = (file.size / 1024 / 1024).toFixed(1);
    return `“${file.name}” has ${size} MB. A signed copy may have at most ${String(baaFileMegabytes)} MB: choose a smaller file.`;
  }
  const name = file.name.toLowerCase();
  if (!baaFileTypes.some((ending) => name.endsWith(ending))) return `“${file.name}” is no PDF, Word file or image. Choose one of those.`;
  return file.size === 0 ? `“${file.name}” is empty. Choose the file again.` : null;
}
