const TOOLS = [
  ['gifSearchButton', 'Add a GIF', 'GIF'],
  ['grokImgGen', 'Generate image', '◪'],
  ['createPollButton', 'Add poll', '≡'],
  ['scheduleOption', 'Schedule post', '◷'],
  ['geoButton', 'Tag location', '⚲'],
];

/** A sibling of the text rows, never an ancestor: what belongs to a box is found through their common root. */
export function Toolbar({ publishId, publishLabel, disabled, onPublish, onAdd, length, limit }) {
  return (
    <div data-testid="toolBar" className="toolbar">
      <div className="tools">
        <button type="button" aria-label="Add photos or video">
          ▣
        </button>
        <input type="file" data-testid="fileInput" tabIndex={-1} hidden />
        {TOOLS.map(([id, label, glyph]) => (
          <button type="button" key={id} data-testid={id} aria-label={label}>
            {glyph}
          </button>
        ))}
      </div>
      {length > 0 && (
        <div
          role="progressbar"
          data-testid="progressBar-bar"
          aria-label="Length"
          aria-valuenow={length}
          aria-valuemax={limit}
          className="ring"
        />
      )}
      {onAdd && (
        <button type="button" data-testid="addButton" aria-label="Add post" className="add" onClick={onAdd}>
          +
        </button>
      )}
      <button
        type="button"
        data-testid={publishId}
        className="publish"
        disabled={disabled}
        aria-disabled={disabled ? 'true' : undefined}
        onClick={onPublish}
      >
        <span>{publishLabel}</span>
      </button>
    </div>
  );
}
