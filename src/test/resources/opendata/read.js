// Reads every row of data packages as the Frictionless library has it, with types, constraints, keys and references.
// node read.js FOLDER...: a line for each table, and exit code 1 when anything is not as the package says.
// The library knows version 1: what is new in version 2 (lists, and missing values of a column) is said in its words first.
const fs = require('fs');
const { Package } = require('datapackage');

const inWordsOfVersion1 = (descriptor) => {
  for (const resource of descriptor.resources) {
    resource.profile = 'tabular-data-resource';
    for (const field of resource.schema.fields) {
      const blanks = (field.missingValues || []).map((one) => (typeof one === 'string' ? one : one.value));
      if (field.type === 'list' || blanks.some((one) => one !== '')) {
        field.type = 'string';
        delete field.constraints;
      }
      delete field.missingValues;
      delete field.categories;
    }
  }
  return descriptor;
};

(async () => {
  let faults = 0;
  for (const folder of process.argv.slice(2)) {
    const text = fs.readFileSync(folder + '/datapackage.json', 'utf8');
    const data = await Package.load(inWordsOfVersion1(JSON.parse(text)), { basePath: folder, strict: true });
    for (const resource of data.resources) {
      try {
        const rows = await resource.read({ relations: true });
        const sum = await resource.checkRelations();
        if (!sum) throw new Error('a reference leads nowhere');
        console.log('read\t' + folder + '\t' + resource.name + '\t' + rows.length);
      } catch (fault) {
        faults++;
        console.log('fault\t' + folder + '\t' + resource.name + '\t' + [fault, ...(fault.errors || [])].join(' | '));
      }
    }
  }
  process.exit(faults === 0 ? 0 : 1);
})();
