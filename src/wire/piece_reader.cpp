// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/piece_reader.h"

#include <algorithm>

namespace port135::wire {

void PieceReader::feed(Bytes piece, StubEncoding encoding)
{
    m_encoding = encoding;
    while (!piece.empty()) {
        if (m_ended) {
            m_behind += piece.size();
            return;
        }
        if (m_skip > 0) {
            const auto passed = std::min(m_skip, piece.size());
            m_skip -= passed;
            m_position += passed;
            piece = piece.subspan(passed);
        } else if (m_rest.empty()) {
            const auto taken = take(piece);
            m_position += taken;
            if (taken == 0 && !m_ended)
                m_rest.assign(piece.begin(), piece.end());
            piece = piece.subspan(taken == 0 && !m_ended ? piece.size() : taken);
        } else {
            const auto more = std::min(m_needed - m_rest.size(), piece.size());
            m_rest.insert(m_rest.end(), piece.begin(), piece.begin() + std::ptrdiff_t(more));
            piece = piece.subspan(more);
            if (m_rest.size() < m_needed)
                return;
            const auto taken = take(m_rest);
            m_position += taken;
            m_rest.erase(m_rest.begin(), m_rest.begin() + std::ptrdiff_t(taken));
        }
    }
}

} // namespace port135::wire
