// The blocks in the editor, without a build step. Each is drawn by the same PHP as on the page, and its controls follow from the
// attributes in its block.json.

(({blocks, blockEditor, components, data, element, htmlEntities, serverSideRender: ServerSideRender}, labels) => {
  const {createElement, useState} = element;

  /** What stays in the post when the plugin is gone: links, where the block knows some. */
  const SAVED = {
    'kashida/article-card': ({href, headline}) =>
      href ? createElement('p', {}, createElement('a', {href}, headline)) : null,
    'kashida/follow-bar': ({links = ''}) => {
      const addresses = links.split(/\s+/).filter((link) => /^https?:/.test(link));
      const items = addresses.map((href) =>
        createElement('li', {key: href}, createElement('a', {href, rel: 'me'}, href.replace(/^https?:\/\//, ''))),
      );
      return items.length ? createElement('ul', {}, items) : null;
    },
  };

  const CONTROLS = {
    post: ({value, set}) => createElement(StoryControl, {value, set}),
    links: ({label, value, write}) => createElement(components.TextareaControl, {label, value, onChange: write}),
  };

  for (const name of ['share-bar', 'related-links', 'article-card', 'article-list', 'follow-bar', 'comments-link'].map(
    (short) => `kashida/${short}`,
  )) {
    blocks.registerBlockType(name, {
      edit: (props) => createElement(Edit, {...props, name}),
      save: ({attributes}) => SAVED[name]?.(attributes) ?? null,
    });
  }

  function Edit({name, attributes, setAttributes}) {
    const fields = Object.entries(blocks.getBlockType(name).attributes).filter(([, {source}]) => !source);
    const drawn = Object.fromEntries(fields.map(([field]) => [field, attributes[field]]));
    const controls = fields
      .filter(([field]) => labels[field])
      .map(([field, schema]) => control(field, schema, attributes, setAttributes));
    return createElement(
      'div',
      blockEditor.useBlockProps(),
      controls.length > 0 &&
        createElement(
          blockEditor.InspectorControls,
          {},
          createElement(components.PanelBody, {title: labels.settings}, controls),
        ),
      // A link in the editor is not to be followed.
      createElement(
        components.Disabled,
        {},
        createElement(ServerSideRender, {
          block: name,
          attributes: drawn,
          EmptyResponsePlaceholder: () => createElement('p', {}, labels.nothing),
        }),
      ),
    );
  }

  function control(field, {type, enum: choices}, attributes, setAttributes) {
    const set = setAttributes;
    const common = {key: field, label: labels[field]};
    const write = (value) => set({[field]: value === '' ? undefined : value});
    const value = attributes[field] ?? '';
    if (CONTROLS[field]) return createElement(CONTROLS[field], {...common, value, set, write});
    if (type === 'boolean') {
      return createElement(components.ToggleControl, {...common, checked: Boolean(value), onChange: write});
    }
    if (choices) {
      const options = choices.map((choice) => ({value: choice, label: choice || labels['as-by-default']}));
      return createElement(components.SelectControl, {...common, value, options, onChange: write});
    }
    const isNumber = type === 'integer';
    return createElement(components.TextControl, {
      ...common,
      type: isNumber ? 'number' : 'text',
      ...(isNumber && {min: 1}),
      value: String(value),
      onChange: (text) => write(isNumber && text !== '' ? Math.max(1, parseInt(text, 10) || 1) : text),
    });
  }

  /** Finds a story by what stands in its headline. */
  function StoryControl({value, set}) {
    const [search, setSearch] = useState('');
    const stories = data.useSelect(
      (select) => {
        const query = {per_page: 20, status: 'publish', _fields: 'id,title,link', ...(search && {search})};
        const {getEntityRecord, getEntityRecords} = select('core');
        const chosen = value ? getEntityRecord('postType', 'post', value) : undefined;
        const found = getEntityRecords('postType', 'post', query) ?? [];
        return chosen && !found.some(({id}) => id === chosen.id) ? [chosen, ...found] : found;
      },
      [search, value],
    );
    const headlineOf = ({title}) => htmlEntities.decodeEntities(title.rendered);
    return createElement(components.ComboboxControl, {
      label: labels.post,
      value: value || null,
      options: stories.map((story) => ({value: story.id, label: headlineOf(story)})),
      onFilterValueChange: setSearch,
      onChange: (id) => {
        const story = stories.find((one) => one.id === id);
        set({post: story?.id, href: story?.link, headline: story && headlineOf(story)});
      },
    });
  }
})(globalThis.wp, globalThis.kashidaLabels);
