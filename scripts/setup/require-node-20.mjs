// Imported first by every command, and in the plainest JavaScript: an older Node must be able to say this.
var major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  console.error(`Dit werkboek heeft Node 20 of nieuwer nodig; hier draait Node ${process.versions.node}.`)
  console.error('Installeer een nieuwere Node (nodejs.org) en probeer het nog eens.')
  process.exit(1)
}
