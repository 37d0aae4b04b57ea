import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { createShadowDatabase, poolSettings } from './databases.mjs'

// The catalogue's internal types, which the adapter has no mapping for: "char" as char(1), regproc as text.
const CHAR = 18
const READ_AS = { [CHAR]: 1042, 24: 25, 2206: 25 }

/** The engine panics unless the catalogue's "char" columns arrive as single characters. */
function readCatalogueTypes(connection) {
  const queryRaw = connection.queryRaw
  connection.queryRaw = async function (query) {
    let types = []
    const performIO = async (statement) => {
      const result = await connection.performIO(statement)
      types = result.fields.map((field) => field.dataTypeID)
      const fields = result.fields.map((field) => ({
        ...field,
        name: field.name,
        dataTypeID: READ_AS[field.dataTypeID] ?? field.dataTypeID,
      }))
      return { ...result, fields }
    }
    const result = await queryRaw.call(Object.create(this, { performIO: { value: performIO } }), query)
    types.forEach((type, index) => {
      if (type === CHAR) result.columnTypes[index] = ColumnTypeEnum.Character
    })
    return result
  }
}

/**
 * The adapter splits a script at every semicolon, also inside function bodies, and leaves a failing one
 * half applied. Sent whole it is one simple query, hence one transaction.
 */
function sendScriptsWhole(connection) {
  connection.executeScript = async (script) => {
    try {
      await connection.client.query(script)
    } catch (error) {
      connection.onError(error)
    }
  }
}

async function connect(settings) {
  const connection = await new PrismaPg(settings).connect()
  readCatalogueTypes(connection)
  sendScriptsWhole(connection)
  return connection
}

/**
 * The driver adapter as the schema engine needs it.
 *
 * @param {string} url
 */
export function migrationAdapter(url) {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(poolSettings(url)),
    connectToShadowDb: async () => {
      const shadow = await createShadowDatabase(url)
      const connection = await connect(poolSettings(url, shadow.name))
      const close = connection.dispose.bind(connection)
      connection.dispose = async () => {
        await close()
        await shadow.drop()
      }
      return connection
    },
  }
}
