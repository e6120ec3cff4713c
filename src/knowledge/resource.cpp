// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/resource.h"

#include <QResource>
#include <QString>

// Outside every namespace, as Qt wants it: pulls the data out of the static library.
static void initKnowledgeResources()
{
    Q_INIT_RESOURCE(knowledge);
}

namespace port135::knowledge {

QByteArray resourceBytes(QStringView file)
{
    static const bool initialised = (initKnowledgeResources(), true);
    Q_UNUSED(initialised)
    const QResource resource(QStringLiteral(":/knowledge/") + file.toString());
    if (!resource.isValid())
        qFatal("The program was built without its knowledge file %s.", qUtf8Printable(file.toString()));
    return resource.uncompressedData();
}

} // namespace port135::knowledge
