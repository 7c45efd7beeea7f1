import { useState } from 'react';
import { acceptedFiles } from '#domain/files/file-kinds.ts';
import { buttonLook } from '#web/ui/button.tsx';
import { Icon, WarningIcon } from '#web/ui/icon.tsx';
import { FieldEdge, FieldNotes, type FieldTexts, Optional, useField } from './fields.tsx';

interface FileFieldProps
  extends FieldTexts,
    Omit<React.ComponentProps<'input'>, 'className' | 'name' | 'disabled' | 'type'> {
  name: string;
  /** "Choose a file": the native button would use the browser's language. */
  choose: string;
  /** Files already uploaded, as `FileRow`s. */
  files?: React.ReactNode;
  /** Where scripts upload files one by one as they are chosen, and the limits. */
  upload?: { address: string; filesMax: number; bytesMax: number; sizeMax: string };
}

/** A label that looks like a button, and the names of the chosen files. Without scripts, the native input shows them. */
export function FileField({ choose, files, upload, onChange, ...props }: FileFieldProps) {
  const [chosen, setChosen] = useState<string[]>([]);
  const { texts, control } = useField(props);
  const { id, label, optional, after, ...notes } = texts;
  return (
    <FieldEdge error={texts.error}>
      <p id={`${id}-label`} className="text-label">
        {label}
        <Optional text={optional} />
      </p>
      <FieldNotes id={id} {...notes} />
      <div className="group rounded-field data-over:bg-hover" {...uploadData(upload)}>
        {files && <ul className="mt-2">{files}</ul>}
        {upload && (
          <template>
            <span data-icon="file">
              <Icon name="file" />
            </span>
            <span data-icon="warning">
              <WarningIcon />
            </span>
          </template>
        )}
        <div
          data-choose=""
          className="relative mt-2 flex flex-wrap items-center gap-3 rounded-field has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
        >
          <label
            htmlFor={id}
            id={`${id}-choose`}
            aria-disabled={control.disabled || undefined}
            className={buttonLook('outlined')}
          >
            {choose}
          </label>
          <input
            {...control}
            type="file"
            accept={acceptedFiles}
            aria-labelledby={`${id}-label ${id}-choose`}
            onChange={(event) => {
              setChosen([...event.currentTarget.files!].map(({ name }) => name));
              onChange?.(event);
            }}
            className={`min-w-0 flex-1 ${nativeFiles}`}
          />
          {chosen.length > 0 && (
            <span
              aria-hidden="true"
              className="min-w-0 text-secondary wrap-anywhere text-ink-2 group-data-enhanced:hidden"
            >
              {chosen.join(', ')}
            </span>
          )}
        </div>
      </div>
      {after}
    </FieldEdge>
  );
}

/** Browsers say in their own language that no file is chosen. Where scripts show the names, the native input only takes the files. */
export const nativeFiles = 'text-secondary text-ink-2 outline-none file:hidden [@media(scripting:enabled)]:sr-only';

function uploadData(upload: FileFieldProps['upload']) {
  if (!upload) return {};
  return {
    'data-upload': upload.address,
    'data-files-max': upload.filesMax,
    'data-bytes-max': upload.bytesMax,
    'data-size-max': upload.sizeMax,
  };
}
