// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/context_table.h"

#include "wire/syntax.h"

#include <algorithm>

namespace port135::usage {

void ContextTable::ask(const wire::PresentationContext &asked, std::uint32_t call)
{
    std::erase_if(m_contexts, [&](const PresentedContext &known) {
        return known.id == asked.id && (known.pending || known.rejected);
    });
    if (m_contexts.size() >= most)
        m_contexts.erase(m_contexts.begin());
    const bool ndr64 = std::any_of(asked.transferSyntaxes.begin(), asked.transferSyntaxes.end(),
                                   [](const auto &syntax) { return syntax.uuid == wire::ndr64.uuid; });
    m_contexts.push_back({asked.id, asked.interfaceId, call, true, false, ndr64});
}

void ContextTable::answer(const wire::BindAck &ack,
                          const std::function<void(const PresentedContext &, bool failed)> &each)
{
    auto result = ack.results.begin();
    for (auto &context : m_contexts) {
        if (!context.pending || context.bindCall != ack.meta.callId)
            continue;
        if (result == ack.results.end())
            break;
        context.pending = false;
        context.rejected = result->result != wire::ContextResult::Accepted;
        context.ndr64 = result->transferSyntax.uuid == wire::ndr64.uuid;
        // The twin in another transfer syntax is not a failure.
        const bool twin =
            std::any_of(m_contexts.begin(), m_contexts.end(), [&](const PresentedContext &other) {
                return &other != &context && other.interfaceId.uuid == context.interfaceId.uuid;
            });
        each(context, context.rejected && !twin);
        ++result;
    }
}

void ContextTable::refuse(std::uint32_t call, const std::function<void(const PresentedContext &)> &each)
{
    for (auto &context : m_contexts) {
        if (!context.pending || context.bindCall != call)
            continue;
        context.pending = false;
        context.rejected = true;
        each(context);
    }
}

const PresentedContext *ContextTable::find(std::uint16_t id) const
{
    const PresentedContext *rejected = nullptr;
    for (auto it = m_contexts.rbegin(); it != m_contexts.rend(); ++it) {
        if (it->id != id)
            continue;
        if (!it->rejected)
            return &*it;
        if (!rejected)
            rejected = &*it;
    }
    return rejected;
}

} // namespace port135::usage
