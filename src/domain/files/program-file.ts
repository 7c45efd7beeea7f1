/** Extensions of files that a common operating system runs when they are opened, and of disk images that contain such files. */
const endings =
  /\.(exe|com|scr|pif|cpl|msi|msp|msix|msixbundle|appx|appxbundle|appinstaller|gadget|bat|cmd|ps1|psm1|psd1|vbs|vbe|vb|js|jse|mjs|ws|wsf|wsh|hta|lnk|url|scf|reg|inf|jar|jnlp|class|dll|sys|ocx|drv|sh|bash|csh|ksh|command|run|bin|elf|app|apk|ipa|deb|rpm|dmg|pkg|iso|img|vhd|vhdx|chm|application|workflow|desktop|msc|xll|php|phtml|py|pl|rb)$/i;

/** First bytes of programs: ELF, all forms of Mach-O (a Java class shares one), a script's shebang, a Windows shortcut. */
const beginnings = [
  [0x7f, 0x45, 0x4c, 0x46],
  [0xfe, 0xed, 0xfa, 0xce],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x23, 0x21, 0x2f],
  [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00],
];

/** Whether a file is a program or script, by its last extension or by its first bytes. */
export function isProgram(name: string, content: Uint8Array): boolean {
  return endings.test(name) || beginnings.some((bytes) => startsWith(content, bytes)) || isWindowsProgram(content);
}

function startsWith(content: Uint8Array, bytes: readonly number[], at = 0): boolean {
  return bytes.every((byte, place) => content[at + place] === byte);
}

/** "MZ" also begins ordinary texts, so check the header that it points to. */
function isWindowsProgram(content: Uint8Array): boolean {
  if (!startsWith(content, [0x4d, 0x5a]) || content.byteLength < 0x40) return false;
  const header = new DataView(content.buffer, content.byteOffset, content.byteLength).getUint32(0x3c, true);
  return startsWith(content, [0x50, 0x45, 0x00, 0x00], header) || startsWith(content, [0x4e, 0x45], header);
}
