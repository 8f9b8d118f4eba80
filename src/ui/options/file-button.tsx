/** A button that chooses a file. The browser's own box does the work, under a label that reads as a button. */

export interface FileButtonProps {
  id: string;
  label: string;
  onFile(file: File): void;
}

export function FileButton({ id, label, onFile }: FileButtonProps) {
  return (
    <span class="file-button">
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files?.[0]) onFile(files[0]);
          // The same file, corrected, may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <label for={id} class="button">
        {label}
      </label>
    </span>
  );
}
